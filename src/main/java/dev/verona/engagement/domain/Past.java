package dev.verona.engagement.domain;

import dev.verona.engagement.api.Terms;

/** What was recorded, for a rule to be tried against. */
public interface Past {

    Found whatItWouldHaveCaught(Terms terms);

    /**
     * @param looked at how many cases
     * @param caught how many of them
     */
    record Found(int looked, int caught) {}
}
