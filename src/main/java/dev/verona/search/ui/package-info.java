/** The palette in which people search and give commands, and the list of all keys. */
@NullMarked
package dev.verona.search.ui;

import org.jspecify.annotations.NullMarked;
