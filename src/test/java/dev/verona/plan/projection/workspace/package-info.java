/** What the workspace reads, made by calling the projection. */
@NullMarked
package dev.verona.plan.projection.workspace;

import org.jspecify.annotations.NullMarked;
