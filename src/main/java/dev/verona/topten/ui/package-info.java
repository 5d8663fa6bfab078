/** The screen of the accounts that a marketer serves, and what she sends to several plans at once. */
@NullMarked
package dev.verona.topten.ui;

import org.jspecify.annotations.NullMarked;
