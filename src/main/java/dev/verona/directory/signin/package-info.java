/** How people get in and are shown out: sign-in, sessions, the filter chain. */
@NullMarked
package dev.verona.directory.signin;

import org.jspecify.annotations.NullMarked;
