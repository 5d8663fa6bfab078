/**
 * The plan workspace's read model: one document per plan, one per contribution, a row per plan for lists. All of it can be
 * dropped and made again from the events.
 */
@NullMarked
package dev.verona.plan.projection.workspace;

import org.jspecify.annotations.NullMarked;
