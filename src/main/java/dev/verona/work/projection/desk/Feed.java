package dev.verona.work.projection.desk;

import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.work.api.News.What;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The latest that was done in an account, the latest last. */
record Feed(AccountId account, List<Entry> entries) {

    /** Who has not looked for longer reads the plan's history. */
    private static final int MOST = 60;

    /** What one person does to one thing within this time is one entry. */
    private static final Duration SITTING = Duration.ofHours(1);

    /**
     * @param plan empty for a change of the account itself
     * @param element empty for the plan as a whole
     */
    record Entry(
            long position,
            PersonId by,
            Instant at,
            What what,
            String plan,
            String element,
            boolean contribution,
            String title) {

        private boolean continues(Entry before) {
            return by.equals(before.by)
                    && what == before.what
                    && plan.equals(before.plan)
                    && element.equals(before.element)
                    && at.isBefore(before.at.plus(SITTING));
        }
    }

    static Feed of(AccountId account) {
        return new Feed(account, List.of());
    }

    /** An entry that is in already is left as it is. */
    Feed with(Entry entry) {
        if (entries.stream().anyMatch(known -> known.position() >= entry.position())) {
            return this;
        }
        var next = new ArrayList<Entry>(entries);
        next.removeIf(entry::continues);
        next.add(entry);
        return new Feed(account, List.copyOf(next.subList(Math.max(0, next.size() - MOST), next.size())));
    }
}
