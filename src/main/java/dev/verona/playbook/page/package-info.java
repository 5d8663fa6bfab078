/** The ways to the pages of playbooks. */
@NullMarked
@NamedInterface("page")
package dev.verona.playbook.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
