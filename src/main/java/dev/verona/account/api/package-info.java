/** The accounts' messages, and what other modules may know of an account. */
@NullMarked
@NamedInterface("api")
package dev.verona.account.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
