/** Breaks what the rules say of ui. */
@NullMarked
package wrong.ui;

import org.jspecify.annotations.NullMarked;
