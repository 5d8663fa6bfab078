/** What the accounts' module does of itself: an undo that is decided is carried out, whatever stops in between. */
@NullMarked
package dev.verona.account.automation;

import org.jspecify.annotations.NullMarked;
