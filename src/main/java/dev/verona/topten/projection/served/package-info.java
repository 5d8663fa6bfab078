/** One document for each account: its plans as Marketing has to do with them, and the advice that was asked for. */
@NullMarked
package dev.verona.topten.projection.served;

import org.jspecify.annotations.NullMarked;
