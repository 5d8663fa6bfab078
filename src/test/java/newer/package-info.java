/** What only a later version of Verona will record: outside the product's packages, so that the present one does not know it. */
@NullMarked
package newer;

import org.jspecify.annotations.NullMarked;
