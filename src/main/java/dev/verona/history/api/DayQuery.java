package dev.verona.history.api;

import java.time.Instant;

/** What somebody may ask about their own days; about nobody else's. The answer's type stands beside each question. */
public sealed interface DayQuery {

    /**
     * What the asking person began to do between two moments. Answers {@link OwnDay}.
     *
     * @param from the first moment
     * @param until the first that is too late; at most two days after {@code from}
     */
    record WhatIDid(Instant from, Instant until) implements DayQuery {}
}
