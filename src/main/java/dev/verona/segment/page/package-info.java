/** The ways to the pages of segments. */
@NullMarked
@NamedInterface("page")
package dev.verona.segment.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
