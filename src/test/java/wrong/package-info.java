/** Classes that break the rules of {@code dev.verona.architecture}, to see that each rule bites. Not Verona's. */
@NullMarked
package wrong;

import org.jspecify.annotations.NullMarked;
