/** When somebody is told, then they get mail, if they want it. */
@NullMarked
package dev.verona.notification.automation;

import org.jspecify.annotations.NullMarked;
