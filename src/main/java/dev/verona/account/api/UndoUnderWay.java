package dev.verona.account.api;

import dev.verona.platform.security.Actor;

/** @param by who decided on it, as they were then: what it does is theirs */
public record UndoUnderWay(ImportId batch, Actor by) {}
