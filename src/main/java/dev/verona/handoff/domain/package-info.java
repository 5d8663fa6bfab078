/** What decides about leads: which facts are missing, who hands over and who answers, and whom it goes to when nobody does. */
@NullMarked
package dev.verona.handoff.domain;

import org.jspecify.annotations.NullMarked;
