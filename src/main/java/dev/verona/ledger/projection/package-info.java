/** The ledger as it is kept: lines, and the sums of them by month. */
@NullMarked
package dev.verona.ledger.projection;

import org.jspecify.annotations.NullMarked;
