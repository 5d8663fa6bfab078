/** Each asset as its events left it, and the questions about them. How it stands on a day is reckoned when somebody asks: no clock has to ring. */
@NullMarked
package dev.verona.library.projection.assets;

import org.jspecify.annotations.NullMarked;
