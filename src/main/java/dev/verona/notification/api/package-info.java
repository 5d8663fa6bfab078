/** The messages of inboxes. */
@NullMarked
@NamedInterface("api")
package dev.verona.notification.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
