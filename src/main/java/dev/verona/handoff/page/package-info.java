/** The ways to the pages of leads, for other modules that link to them. */
@NullMarked
@NamedInterface("page")
package dev.verona.handoff.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
