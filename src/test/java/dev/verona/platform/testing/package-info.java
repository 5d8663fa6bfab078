/** What tests of the platform share. */
@NullMarked
package dev.verona.platform.testing;

import org.jspecify.annotations.NullMarked;
