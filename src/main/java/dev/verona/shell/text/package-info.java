/** Fields for prose that several people write at once, by the law of {@code shared.text}. */
@NullMarked
@NamedInterface("text")
package dev.verona.shell.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
