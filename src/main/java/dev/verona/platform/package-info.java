/**
 * What every module stands on: the event store, the buses and their security, serialisation, the embedded server. Feature
 * modules use it through its named interfaces; it knows no feature. The only place besides projections that touches
 * the MongoDB driver, and the only one that reads the clock.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package dev.verona.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
