/** The messages about reviews and about how often something is reviewed. */
@NullMarked
@NamedInterface("api")
package dev.verona.review.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
