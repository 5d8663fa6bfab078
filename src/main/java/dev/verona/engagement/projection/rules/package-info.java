/** Rules with their versions and breaches, consultations, and the facts that rules look at. */
@NullMarked
package dev.verona.engagement.projection.rules;

import org.jspecify.annotations.NullMarked;
