@NullMarked
package dev.verona.directory.ui;

import org.jspecify.annotations.NullMarked;
