/** What the module's screens read. */
@NullMarked
package dev.verona.handoff.projection;

import org.jspecify.annotations.NullMarked;
