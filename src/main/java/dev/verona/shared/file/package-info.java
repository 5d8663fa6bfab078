/** Files that people hand in: what they are by what is in them, and how they are called. Nothing here keeps them or shows them. */
@NullMarked
package dev.verona.shared.file;

import org.jspecify.annotations.NullMarked;
