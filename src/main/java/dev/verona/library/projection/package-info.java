/** What screens read of the library. */
@NullMarked
package dev.verona.library.projection;

import org.jspecify.annotations.NullMarked;
