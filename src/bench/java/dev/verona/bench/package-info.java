/**
 * Measures Verona against its peers, in one run and turn by turn: {@code ./mvnw -Pbench verify}. A {@link dev.verona.bench.Group} names
 * its goals before it measures them, so that what could not be measured is in the table too. Nothing here is a test: a missed goal is
 * a row, a broken group is a failure.
 */
@NullMarked
package dev.verona.bench;

import org.jspecify.annotations.NullMarked;
