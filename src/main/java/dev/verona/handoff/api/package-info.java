/** The messages about leads and about what a qualified lead is, and about who can be called. */
@NullMarked
@NamedInterface("api")
package dev.verona.handoff.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
