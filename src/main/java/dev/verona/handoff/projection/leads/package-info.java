/** Each lead and the definition as their events left them, and the questions about them. */
@NullMarked
package dev.verona.handoff.projection.leads;

import org.jspecify.annotations.NullMarked;
