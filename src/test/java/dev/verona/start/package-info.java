/** Verona as a person starts it: from a clone and from the jar, with the JDK alone. */
@NullMarked
package dev.verona.start;

import org.jspecify.annotations.NullMarked;
