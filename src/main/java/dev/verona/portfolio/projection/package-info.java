/** What screens read of the accounts that marketers serve. */
@NullMarked
package dev.verona.portfolio.projection;

import org.jspecify.annotations.NullMarked;
