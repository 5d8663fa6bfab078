package dev.verona.engagement.projection.rules;

import dev.verona.directory.api.Heads;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.api.RuleView.Act;
import dev.verona.engagement.api.RuleView.Breach;
import dev.verona.engagement.api.RuleView.State;
import dev.verona.platform.security.Actor;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A rule on a day, as somebody sees it. */
final class RuleGlance {

    private final StoredRule rule;
    private final List<Book.Entry> entries;
    private final LocalDate today;
    private final Actor asking;

    RuleGlance(StoredRule rule, Book book, LocalDate today, Actor asking) {
        this.rule = rule;
        this.entries = book.entries().stream()
                .filter(entry -> entry.rule().equals(rule.id()))
                .toList();
        this.today = today;
        this.asking = asking;
    }

    RuleView view(List<Breach> breaches) {
        return new RuleView(
                rule.id(),
                rule.versions().reversed().stream().map(this::version).toList(),
                inForce(),
                rule.ended(),
                breaches.reversed(),
                may());
    }

    private int inForce() {
        return entries.stream()
                .filter(entry -> entry.holds(today))
                .mapToInt(Book.Entry::version)
                .max()
                .orElse(0);
    }

    private RuleView.Version version(StoredRule.Version version) {
        return new RuleView.Version(
                version.number(),
                version.revision(),
                version.terms(),
                version.from(),
                state(version),
                version.writtenBy(),
                version.writtenAt(),
                version.tried(),
                version.agreed());
    }

    private State state(StoredRule.Version version) {
        if (!version.agreedOn()) {
            return State.DRAFT;
        }
        var entry = entries.stream()
                .filter(one -> one.version() == version.number())
                .findFirst();
        if (entry.isEmpty() || entry.get().holds(today)) {
            return State.IN_FORCE;
        }
        if (today.isBefore(entry.get().from())) {
            return State.UPCOMING;
        }
        return hasNext(version) ? State.REPLACED : State.ENDED;
    }

    private boolean hasNext(StoredRule.Version version) {
        return entries.stream().anyMatch(entry -> entry.version() > version.number());
    }

    private Set<Act> may() {
        var may = EnumSet.of(Act.REVISE);
        var latest = rule.latest();
        if (!latest.agreedOn()) {
            if (latest.tried() == null) {
                may.add(Act.TRY);
            } else if (Heads.include(asking)
                    && latest.agreed().stream().noneMatch(one -> one.function() == asking.function())) {
                may.add(Act.AGREE);
            }
        }
        if (Heads.include(asking)
                && rule.ended() == null
                && rule.versions().stream().anyMatch(StoredRule.Version::agreedOn)) {
            may.add(Act.END);
        }
        return may;
    }
}
