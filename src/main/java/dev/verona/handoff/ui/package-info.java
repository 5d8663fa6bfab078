/** The list of leads, the page of a lead, the definition, and the dialogs in which leads are added, handed over, returned and accepted. */
@NullMarked
package dev.verona.handoff.ui;

import org.jspecify.annotations.NullMarked;
