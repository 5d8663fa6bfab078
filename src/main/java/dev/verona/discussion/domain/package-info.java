/** What may be said, by whom, and who is called in by it. */
@NullMarked
package dev.verona.discussion.domain;

import org.jspecify.annotations.NullMarked;
