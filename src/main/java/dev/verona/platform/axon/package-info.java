/** Axon as Verona sets it up: serialisation under logical names, interceptors, processors, replay. */
@NullMarked
@NamedInterface("axon")
package dev.verona.platform.axon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
