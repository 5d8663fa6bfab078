/**
 * Joint text: prose that two people write at the same time without losing a word of either. Every prose field of every
 * module is a {@link dev.verona.shared.text.JointText} in its aggregate and an {@link dev.verona.shared.text.AttributedText}
 * in its read models, and both are folds of the same {@link dev.verona.shared.text.TextChange}s. Nothing here knows
 * whose field it is, how it is sent or where it is stored.
 */
@NullMarked
package dev.verona.shared.text;

import org.jspecify.annotations.NullMarked;
