@NullMarked
package dev.verona.directory.signin;

import org.jspecify.annotations.NullMarked;
