@NullMarked
package dev.verona.history.ui;

import org.jspecify.annotations.NullMarked;
