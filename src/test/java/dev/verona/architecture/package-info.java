/** What the code may know of itself, as rules that a build checks. */
@NullMarked
package dev.verona.architecture;

import org.jspecify.annotations.NullMarked;
