/** Breaks what the rules say of api. */
@NullMarked
package wrong.api;

import org.jspecify.annotations.NullMarked;
