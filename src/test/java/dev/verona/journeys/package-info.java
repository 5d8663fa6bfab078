/** The product as people use it: the packaged jar with the demo company in it, and a browser for each of them. */
@NullMarked
package dev.verona.journeys;

import org.jspecify.annotations.NullMarked;
