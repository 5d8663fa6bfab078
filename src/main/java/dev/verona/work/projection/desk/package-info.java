/** What waits for whom: each person's desk, laid out anew by every event that changes what lies on it. */
@NullMarked
package dev.verona.work.projection.desk;

import org.jspecify.annotations.NullMarked;
