/** The page on which a person's day begins. */
@NullMarked
package dev.verona.work.ui;

import org.jspecify.annotations.NullMarked;
