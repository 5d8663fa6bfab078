/** What may be asked about a plan's history. */
@NullMarked
@NamedInterface("api")
package dev.verona.history.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
