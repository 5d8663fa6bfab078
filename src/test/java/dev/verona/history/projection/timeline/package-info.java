@NullMarked
package dev.verona.history.projection.timeline;

import org.jspecify.annotations.NullMarked;
