/** The messages of threads and comments. */
@NullMarked
@NamedInterface("api")
package dev.verona.discussion.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
