/**
 * The words that every module speaks: ids, money, periods, functions, stages and rejections. Every module uses it; it
 * knows nothing of Spring, Vaadin, Axon or MongoDB. A type belongs here only when two modules need it.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package dev.verona.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
