/** A page of its own for the shell's parts, outside the product's packages, so that browser tests need no feature and no store. */
@NullMarked
package testbed;

import org.jspecify.annotations.NullMarked;
