/** The screens of reviews. */
@NullMarked
package dev.verona.review.ui;

import org.jspecify.annotations.NullMarked;
