/** The inbox, its count around every page, and how one wants to be told. */
@NullMarked
package dev.verona.notification.ui;

import org.jspecify.annotations.NullMarked;
