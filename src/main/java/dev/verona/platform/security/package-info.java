/** Who acts, and whether they may: decided on the buses, whatever a screen shows. */
@NullMarked
@NamedInterface("security")
package dev.verona.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
