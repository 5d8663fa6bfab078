/** The screens of rules of engagement and consultations. */
@NullMarked
package dev.verona.engagement.ui;

import org.jspecify.annotations.NullMarked;
