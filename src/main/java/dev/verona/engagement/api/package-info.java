/** What people may want of a rule or a consultation, what happened to it, and what may be asked about both. */
@NullMarked
@NamedInterface("api")
package dev.verona.engagement.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
