/** The bytes of assets' files. */
@NullMarked
package dev.verona.library.projection.files;

import org.jspecify.annotations.NullMarked;
