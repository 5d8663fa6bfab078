/** Breaks what the rules say of domain. */
@NullMarked
package wrong.domain;

import org.jspecify.annotations.NullMarked;
