/** What screens read of segments. */
@NullMarked
package dev.verona.segment.projection;

import org.jspecify.annotations.NullMarked;
