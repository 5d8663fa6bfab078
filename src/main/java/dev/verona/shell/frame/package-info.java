/**
 * What other modules put around every page: tools beside the menu, commands that are found by name, and the keys that work somewhere.
 * Each is a Spring bean of the module that it belongs to, so that the shell knows no feature.
 */
@NullMarked
@NamedInterface("frame")
package dev.verona.shell.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
