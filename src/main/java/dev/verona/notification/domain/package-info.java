/** An inbox is its owner's own. */
@NullMarked
package dev.verona.notification.domain;

import org.jspecify.annotations.NullMarked;
