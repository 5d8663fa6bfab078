/** Breaks what the rules say of automation. */
@NullMarked
package wrong.automation;

import org.jspecify.annotations.NullMarked;
