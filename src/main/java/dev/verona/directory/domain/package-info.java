/** The rules about people, which the staff as a whole keeps. */
@NullMarked
package dev.verona.directory.domain;

import org.jspecify.annotations.NullMarked;
