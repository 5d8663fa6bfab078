/** What administrators can do and ask, and what is recorded of it. */
@NullMarked
@NamedInterface("api")
package dev.verona.operations.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
