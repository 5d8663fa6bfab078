/** The door by which other modules put a section of their own into a plan's workspace, and by which they link to a plan. */
@NullMarked
@NamedInterface("workspace")
package dev.verona.plan.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
