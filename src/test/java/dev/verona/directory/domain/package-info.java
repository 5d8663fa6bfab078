@NullMarked
package dev.verona.directory.domain;

import org.jspecify.annotations.NullMarked;
