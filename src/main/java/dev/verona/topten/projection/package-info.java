/** What screens read of the accounts that marketers serve. */
@NullMarked
package dev.verona.topten.projection;

import org.jspecify.annotations.NullMarked;
