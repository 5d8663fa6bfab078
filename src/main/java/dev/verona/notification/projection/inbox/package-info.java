/** Whom an event concerns, and what lies in each inbox. */
@NullMarked
package dev.verona.notification.projection.inbox;

import org.jspecify.annotations.NullMarked;
