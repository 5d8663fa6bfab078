/** The rules of the shell: what everybody can read, and how the frame behaves. */
@NullMarked
package dev.verona.shell;

import org.jspecify.annotations.NullMarked;
