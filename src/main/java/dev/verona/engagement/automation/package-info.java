/** What rules lead to without anybody's hand: consultations open, advice enters the plan, and what has lost its object lapses. */
@NullMarked
package dev.verona.engagement.automation;

import org.jspecify.annotations.NullMarked;
