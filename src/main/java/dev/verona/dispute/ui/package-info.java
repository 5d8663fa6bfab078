/** The screens of disputes: the list, one of them, how one is raised, and what was learned. */
@NullMarked
package dev.verona.dispute.ui;

import org.jspecify.annotations.NullMarked;
