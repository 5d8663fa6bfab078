/** The plan's messages: what may be asked of a plan, what happened to it, what may be asked about it. */
@NullMarked
@NamedInterface("api")
package dev.verona.plan.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
