/** Who may look after Verona, and that it is recorded. */
@NullMarked
package dev.verona.operations.domain;

import org.jspecify.annotations.NullMarked;
