/** Verona: where Sales and Marketing plan their key accounts together. One sub-package is one module. */
@NullMarked
package dev.verona;

import org.jspecify.annotations.NullMarked;
