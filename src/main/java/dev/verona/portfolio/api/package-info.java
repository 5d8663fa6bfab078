/** What an embedded marketer may ask of her accounts. */
@NullMarked
@NamedInterface("api")
package dev.verona.portfolio.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
