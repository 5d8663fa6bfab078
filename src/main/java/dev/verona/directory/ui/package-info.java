/** The screens of people: signing in, the own profile, the list of people. */
@NullMarked
package dev.verona.directory.ui;

import org.jspecify.annotations.NullMarked;
