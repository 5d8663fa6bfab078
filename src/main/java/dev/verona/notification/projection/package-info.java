/** What screens read of the inboxes. */
@NullMarked
package dev.verona.notification.projection;

import org.jspecify.annotations.NullMarked;
