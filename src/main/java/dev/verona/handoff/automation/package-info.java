/** Clocks: a hand-off that nobody answers goes to the liaison, and then to a sponsor. */
@NullMarked
package dev.verona.handoff.automation;

import org.jspecify.annotations.NullMarked;
