/** What people see when something is refused, missing or broken, and what the log keeps of it. */
@NullMarked
package dev.verona.shell.fault;

import org.jspecify.annotations.NullMarked;
