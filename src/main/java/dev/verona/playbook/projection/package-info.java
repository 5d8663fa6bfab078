/** What screens read of playbooks, and what plans take from them. */
@NullMarked
package dev.verona.playbook.projection;

import org.jspecify.annotations.NullMarked;
