/** What an embedded marketer may ask of her accounts. */
@NullMarked
@NamedInterface("api")
package dev.verona.topten.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
