/** How events of accounts and imports were written once, a class for each step to what they say today. */
@NullMarked
package dev.verona.account.upcasting;

import org.jspecify.annotations.NullMarked;
