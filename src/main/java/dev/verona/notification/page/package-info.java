/** The door by which other modules link to the inbox. */
@NullMarked
@NamedInterface("page")
package dev.verona.notification.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
