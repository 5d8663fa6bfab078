/** The screens of segments: criteria, scores, the ten, and who was where in earlier periods. */
@NullMarked
package dev.verona.segment.ui;

import org.jspecify.annotations.NullMarked;
