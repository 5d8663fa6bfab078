/** What tests of every module share: the demo company's people, and browserless tests that sign in as one of them. */
@NullMarked
package dev.verona.testing;

import org.jspecify.annotations.NullMarked;
