@NullMarked
package dev.verona.platform.security;

import org.jspecify.annotations.NullMarked;
