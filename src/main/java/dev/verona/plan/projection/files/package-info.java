/** The bytes of attached files, which events name by their SHA-256. Not made from events: never dropped. */
@NullMarked
package dev.verona.plan.projection.files;

import org.jspecify.annotations.NullMarked;
