/** Where the bytes of files are kept, in the store's own database, so that a copy of the store has them too. */
@NullMarked
@NamedInterface("files")
package dev.verona.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
