/** What people may want of a playbook, what happened to it, and what may be asked about it and about its plays in plans. */
@NullMarked
@NamedInterface("api")
package dev.verona.playbook.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
