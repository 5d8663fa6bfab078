@NullMarked
package newer.types;

import org.jspecify.annotations.NullMarked;
