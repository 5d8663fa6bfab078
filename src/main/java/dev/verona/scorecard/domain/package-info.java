/** What makes a plan complete and fresh, and who commits to what. */
@NullMarked
package dev.verona.scorecard.domain;

import org.jspecify.annotations.NullMarked;
