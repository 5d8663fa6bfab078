/** The messages of criteria, ratings and top tens. */
@NullMarked
@NamedInterface("api")
package dev.verona.segment.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
