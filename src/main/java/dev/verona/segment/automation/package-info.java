/** What follows when a ten is fixed. */
@NullMarked
package dev.verona.segment.automation;

import org.jspecify.annotations.NullMarked;
