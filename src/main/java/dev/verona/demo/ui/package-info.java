/** The tour that the demo company offers to whoever comes the first time. */
@NullMarked
package dev.verona.demo.ui;

import org.jspecify.annotations.NullMarked;
