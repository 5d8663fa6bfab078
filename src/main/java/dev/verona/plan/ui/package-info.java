/**
 * The plan's own screens: the list of plans, the workspace around one, and its sections for focus, objectives and team. They speak to the domain
 * through the buses alone, and change only what changed, so that nobody is disturbed while they write.
 */
@NullMarked
package dev.verona.plan.ui;

import org.jspecify.annotations.NullMarked;
