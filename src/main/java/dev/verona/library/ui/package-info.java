/** The library's list, the page of an asset, and the dialogs in which assets are added, reviewed and taken out of use. */
@NullMarked
package dev.verona.library.ui;

import org.jspecify.annotations.NullMarked;
