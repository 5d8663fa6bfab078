/** The door by which other modules put a section of their own into an account's page, and by which they link to it. */
@NullMarked
@NamedInterface("page")
package dev.verona.account.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
