/** Which plans use what of the library, at which stage, and what Sales said of it: told from the plans' events alone. */
@NullMarked
package dev.verona.library.projection.uses;

import org.jspecify.annotations.NullMarked;
