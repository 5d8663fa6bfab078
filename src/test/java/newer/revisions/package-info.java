@NullMarked
package newer.revisions;

import org.jspecify.annotations.NullMarked;
