/**
 * The door by which other modules put a section of their own into a plan's workspace, by which they show a plan, of today or of the past, and by
 * which they link to one.
 */
@NullMarked
@NamedInterface("workspace")
package dev.verona.plan.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
