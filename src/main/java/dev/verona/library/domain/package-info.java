/** What decides about assets: the release gate, who keeps them, which files they hold, and how often a reference is visited. */
@NullMarked
package dev.verona.library.domain;

import org.jspecify.annotations.NullMarked;
