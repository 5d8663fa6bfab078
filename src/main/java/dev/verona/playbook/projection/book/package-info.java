/** Playbooks with their versions and offers, and how their plays go in plans. */
@NullMarked
package dev.verona.playbook.projection.book;

import org.jspecify.annotations.NullMarked;
