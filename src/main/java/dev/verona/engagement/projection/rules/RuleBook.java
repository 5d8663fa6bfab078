package dev.verona.engagement.projection.rules;

import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.Terms;
import dev.verona.engagement.domain.Conditions;
import dev.verona.engagement.domain.OtherRules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules in force in this node's memory, ready to judge by: a command costs one small read, however many rules there are. */
@Component
class RuleBook implements OtherRules {

    private final EngagementStore store;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Pages pages = new Pages(-1, 0, List.of());

    private record Pages(int generation, long edition, List<Active> rules) {}

    /** A version with its conditions read. */
    record Active(Book.Entry entry, Conditions conditions) {

        RuleId rule() {
            return entry.rule();
        }

        int version() {
            return entry.version();
        }

        Terms terms() {
            return entry.terms();
        }

        Behaviour behaviour() {
            return entry.terms().behaviour();
        }

        @Nullable
        LocalDate until() {
            return entry.until();
        }
    }

    RuleBook(EngagementStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Those in force on a day. */
    List<Active> on(LocalDate day) {
        return now().stream().filter(rule -> rule.entry().holds(day)).toList();
    }

    private List<Active> now() {
        int generation = store.generation();
        long edition = store.edition();
        if (fits(pages, generation, edition)) {
            return pages.rules();
        }
        lock.lock();
        try {
            if (!fits(pages, generation, edition)) {
                pages = new Pages(
                        generation,
                        edition,
                        store.book().entries().stream().map(RuleBook::read).toList());
            }
            return pages.rules();
        } finally {
            lock.unlock();
        }
    }

    private static boolean fits(Pages pages, int generation, long edition) {
        return pages.generation() == generation && pages.edition() == edition;
    }

    private static Active read(Book.Entry entry) {
        return new Active(entry, Conditions.of(entry.terms().conditions()));
    }

    @Override
    public Collection<Standing> standing() {
        var today = today();
        return now().stream()
                .filter(rule -> rule.until() == null || rule.until().isAfter(today))
                .map(rule -> new Standing(rule.rule(), rule.terms()))
                .toList();
    }
}
