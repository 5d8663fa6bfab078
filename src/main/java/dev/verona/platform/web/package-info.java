/** What every HTTP request passes through, whatever it asks for. */
@NullMarked
@NamedInterface("web")
package dev.verona.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
