/** The screens of playbooks, and of their plays in a plan. */
@NullMarked
package dev.verona.playbook.ui;

import org.jspecify.annotations.NullMarked;
