/** The people as screens and other modules read them. */
@NullMarked
package dev.verona.directory.projection.people;

import org.jspecify.annotations.NullMarked;
