/** The rules of the parts that screens are made of. */
@NullMarked
package dev.verona.shell.ui;

import org.jspecify.annotations.NullMarked;
