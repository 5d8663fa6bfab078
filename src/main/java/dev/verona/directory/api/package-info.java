/** What other modules may say to the directory, hear from it and ask it. */
@NullMarked
@NamedInterface("api")
package dev.verona.directory.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
