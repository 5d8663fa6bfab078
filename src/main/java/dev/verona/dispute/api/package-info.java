/** The messages about disputes, and how other modules offer their facts to them. */
@NullMarked
@NamedInterface("api")
package dev.verona.dispute.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
