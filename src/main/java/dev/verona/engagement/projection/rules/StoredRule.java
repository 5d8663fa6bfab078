package dev.verona.engagement.projection.rules;

import dev.verona.engagement.api.RuleEvent;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.RuleView.Agreement;
import dev.verona.engagement.api.RuleView.Ended;
import dev.verona.engagement.api.RuleView.Tried;
import dev.verona.engagement.api.Terms;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is after an event.
 *
 * @param sequence of that event in its stream
 * @param versions the latest last
 */
record StoredRule(
        RuleId id,
        long sequence,
        List<Version> versions,
        @Nullable Ended ended) {

    StoredRule {
        versions = List.copyOf(versions);
    }

    /** @param agreedOn both heads have, so that it is in force from its day on */
    record Version(
            int number,
            int revision,
            Terms terms,
            LocalDate from,
            boolean agreedOn,
            PersonRef writtenBy,
            Instant writtenAt,
            @Nullable Tried tried,
            List<Agreement> agreed) {

        Version {
            agreed = List.copyOf(agreed);
        }

        Version tried(Tried now) {
            return new Version(number, revision, terms, from, agreedOn, writtenBy, writtenAt, now, agreed);
        }

        Version agreed(Agreement one) {
            var all = new ArrayList<>(agreed);
            all.add(one);
            return new Version(number, revision, terms, from, agreedOn, writtenBy, writtenAt, tried, all);
        }

        Version inForceFrom(LocalDate day) {
            return new Version(number, revision, terms, day, true, writtenBy, writtenAt, tried, agreed);
        }
    }

    static StoredRule none(RuleId id) {
        return new StoredRule(id, -1, List.of(), null);
    }

    Version latest() {
        return versions.getLast();
    }

    StoredRule after(RuleEvent event, Moment moment) {
        return switch (event) {
            case RuleEvent.RuleDrafted e -> drafted(e, moment);
            case RuleEvent.RuleTried e ->
                with(latest().tried(new Tried(e.looked(), e.caught(), moment.by(), moment.at())), moment);
            case RuleEvent.RuleAgreed e ->
                with(latest().agreed(new Agreement(e.function(), moment.by(), moment.at())), moment);
            case RuleEvent.RuleCameIntoForce e -> with(latest().inForceFrom(e.from()), moment);
            case RuleEvent.RuleEnded e ->
                new StoredRule(id, moment.sequence(), versions, new Ended(e.reason(), moment.by(), e.on()));
            case RuleEvent.HandOffMissed _, RuleEvent.RuleOverridden _ ->
                new StoredRule(id, moment.sequence(), versions, ended);
        };
    }

    private StoredRule drafted(RuleEvent.RuleDrafted e, Moment moment) {
        var all = new ArrayList<>(versions);
        all.removeIf(version -> version.number() == e.version());
        all.add(new Version(
                e.version(), e.revision(), e.terms(), e.from(), false, moment.by(), moment.at(), null, List.of()));
        return new StoredRule(id, moment.sequence(), all, ended);
    }

    private StoredRule with(Version latest, Moment moment) {
        var all = new ArrayList<>(versions);
        all.set(all.size() - 1, latest);
        return new StoredRule(id, moment.sequence(), all, latest.agreedOn() ? null : ended);
    }
}
