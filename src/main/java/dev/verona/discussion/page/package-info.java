/** The door by which other modules link to a thread. */
@NullMarked
@NamedInterface("page")
package dev.verona.discussion.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
