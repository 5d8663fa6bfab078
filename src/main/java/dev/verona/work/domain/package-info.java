/** How far a person has looked. */
@NullMarked
package dev.verona.work.domain;

import org.jspecify.annotations.NullMarked;
