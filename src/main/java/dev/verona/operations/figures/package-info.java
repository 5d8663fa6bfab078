/** How the platform is, and what is done to it: the one place of this module that touches it. */
@NullMarked
package dev.verona.operations.figures;

import org.jspecify.annotations.NullMarked;
