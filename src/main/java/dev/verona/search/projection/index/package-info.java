/** The index of this node: made of events, kept by Lucene, asked by the palette. */
@NullMarked
package dev.verona.search.projection.index;

import org.jspecify.annotations.NullMarked;
