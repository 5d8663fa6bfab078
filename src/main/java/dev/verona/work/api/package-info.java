/** What a person may ask of their work. */
@NullMarked
@NamedInterface("api")
package dev.verona.work.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
