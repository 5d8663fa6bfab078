@NullMarked
package dev.verona.directory;

import org.jspecify.annotations.NullMarked;
