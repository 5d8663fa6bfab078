/**
 * The stage board of a plan: the eight stages side by side, the contributions in them, and one contribution opened beside them. Sellers and
 * marketers work on it at the same time; it changes on a screen only what somebody changed. It must not know how a plan decides or is stored.
 */
@NullMarked
package dev.verona.plan.ui.board;

import org.jspecify.annotations.NullMarked;
