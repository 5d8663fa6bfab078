package dev.verona.handoff.api;

import dev.verona.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What may be asked about leads. The answer's type stands beside each question. */
public sealed interface LeadQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "handoff";

    /** Answers a {@link LeadPage}. */
    record ListLeads(LeadFilter filter, LeadSort sort, boolean descending, int offset, int limit)
            implements LeadQuery {}

    /** Answers a {@link LeadView}. Throws {@link dev.verona.shared.NotFound} when there is none. */
    record FindLead(LeadId lead) implements LeadQuery {}

    /** Answers a list of {@link LeadTask}: what waits for the asking person, what is due first. */
    record WhatWaits() implements LeadQuery {}

    /** Answers a {@link DefinitionView}: what a qualified lead is, with all versions. */
    record FindDefinition() implements LeadQuery {}

    /**
     * @param text words, each of which must occur in the title, the company, the source, the campaign or the holder's name
     * @param holder who has to answer, or accepted it
     * @param overdue only those whose time is over
     */
    record LeadFilter(
            String text,
            @Nullable Standing standing,
            @Nullable PersonId holder,
            boolean overdue) {

        public static final LeadFilter ALL = new LeadFilter("", null, null, false);

        public boolean isEmpty() {
            return equals(ALL);
        }
    }

    enum LeadSort {
        TITLE,
        STANDING,
        HOLDER,
        MISSING,
        DUE
    }
}
