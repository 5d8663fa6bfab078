/** The Operations page. */
@NullMarked
package dev.verona.operations.ui;

import org.jspecify.annotations.NullMarked;
