/** The parts that screens are made of: headers, badges, formats, notices, and how a view sends commands and hears of changes. */
@NullMarked
@NamedInterface("ui")
package dev.verona.shell.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
