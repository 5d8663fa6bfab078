/** Clocks: a dispute that nobody settles in time goes to the liaison, and then to a sponsor. */
@NullMarked
package dev.verona.dispute.automation;

import org.jspecify.annotations.NullMarked;
