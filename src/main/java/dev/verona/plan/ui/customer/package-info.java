/** What a plan knows of its customer, on the screen: the relationship map of its people, and the target with the whitespace (practices 41, 42, 58 and 79). */
@NullMarked
package dev.verona.plan.ui.customer;

import org.jspecify.annotations.NullMarked;
