/** The ways to the pages of rules and consultations. */
@NullMarked
@NamedInterface("page")
package dev.verona.engagement.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
