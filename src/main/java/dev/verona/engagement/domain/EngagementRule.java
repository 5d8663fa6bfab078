package dev.verona.engagement.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.directory.api.People;
import dev.verona.engagement.api.EngagementRejection.AlreadyThere;
import dev.verona.engagement.api.EngagementRejection.NoException;
import dev.verona.engagement.api.EngagementRejection.NotNow;
import dev.verona.engagement.api.EngagementRejection.NotTried;
import dev.verona.engagement.api.EngagementRejection.RuleChanged;
import dev.verona.engagement.api.RuleCommand.AgreeRule;
import dev.verona.engagement.api.RuleCommand.DraftRule;
import dev.verona.engagement.api.RuleCommand.EndRule;
import dev.verona.engagement.api.RuleCommand.NoteMissed;
import dev.verona.engagement.api.RuleCommand.OverrideRule;
import dev.verona.engagement.api.RuleCommand.ReviseRule;
import dev.verona.engagement.api.RuleCommand.TryRule;
import dev.verona.engagement.api.RuleEvent;
import dev.verona.engagement.api.RuleEvent.HandOffMissed;
import dev.verona.engagement.api.RuleEvent.RuleAgreed;
import dev.verona.engagement.api.RuleEvent.RuleCameIntoForce;
import dev.verona.engagement.api.RuleEvent.RuleDrafted;
import dev.verona.engagement.api.RuleEvent.RuleEnded;
import dev.verona.engagement.api.RuleEvent.RuleOverridden;
import dev.verona.engagement.api.RuleEvent.RuleTried;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.Terms;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One rule of engagement (practices 4 and 16). It is written, tried against the past, agreed by both heads, and in force from a day on; a new version takes
 * its place from its own day on, and never before.
 */
@Aggregate(type = "rule", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class EngagementRule {

    private static final int FURTHEST_YEARS = 2;

    @AggregateIdentifier
    private String stream;

    private @Nullable RuleId id;
    private int version;
    private int revision;
    private int tried;
    private Terms draft;
    private LocalDate from;
    private boolean drafting;
    private Set<Function> agreed = EnumSet.noneOf(Function.class);
    private @Nullable InForce latest;
    private @Nullable InForce before;
    /** Of the versions that can still be missed. */
    private Set<HandOffMissed> missed = new HashSet<>();

    /** @param ended null while it lasts */
    private record InForce(
            int version,
            Terms terms,
            LocalDate from,
            @Nullable LocalDate ended) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (ended == null || day.isBefore(ended));
        }
    }

    /** For Axon. */
    EngagementRule() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftRule c, People people, OtherRules others, Clock clock) {
        if (id != null) {
            throw new AlreadyThere();
        }
        var terms = RuleWriting.checked(c.rule(), c.terms(), people, others);
        apply(new RuleDrafted(c.rule(), 1, 1, terms, day(c.from(), clock)));
    }

    @CommandHandler
    void handle(ReviseRule c, People people, OtherRules others, Clock clock) {
        if (c.seen() != revision) {
            throw new RuleChanged(revision);
        }
        var terms = RuleWriting.checked(c.rule(), c.terms(), people, others);
        var wanted = day(c.from(), clock);
        if (!terms.equals(draft) || !wanted.equals(from) || ended()) {
            apply(new RuleDrafted(c.rule(), drafting ? version : version + 1, revision + 1, terms, wanted));
        }
    }

    private boolean ended() {
        return !drafting && latest != null && latest.ended() != null;
    }

    private static LocalDate day(LocalDate wanted, Clock clock) {
        var today = today(clock);
        if (wanted.isBefore(today)) {
            throw new InvalidInput("from", "A rule begins today or later: it changes nothing that was done before.");
        }
        if (wanted.isAfter(today.plusYears(FURTHEST_YEARS))) {
            throw new InvalidInput("from", "Choose a day within the next two years.");
        }
        return wanted;
    }

    @CommandHandler
    void handle(TryRule c, Past past) {
        requireDraft(c.revision());
        if (tried != revision) {
            var found = past.whatItWouldHaveCaught(draft);
            apply(new RuleTried(c.rule(), version, revision, found.looked(), found.caught()));
        }
    }

    @CommandHandler
    void handle(AgreeRule c, Actor actor, OtherRules others, Clock clock) {
        var function = Heads.require(actor);
        requireDraft(c.revision());
        if (tried != revision) {
            throw new NotTried();
        }
        RuleWriting.requireNoContradiction(c.rule(), draft, others);
        if (agreed.contains(function)) {
            return;
        }
        var terms = draft;
        var number = version;
        var today = today(clock);
        var begins = from.isBefore(today) ? today : from;
        var both = agreed.contains(function.other());
        apply(new RuleAgreed(c.rule(), number, function));
        if (both) {
            apply(new RuleCameIntoForce(c.rule(), number, terms, begins));
        }
    }

    private void requireDraft(int seen) {
        if (!drafting) {
            throw new NotNow("There is no draft of this rule. Write its next version first.");
        }
        if (seen != revision) {
            throw new RuleChanged(revision);
        }
    }

    @CommandHandler
    void handle(EndRule c, Actor actor, Clock clock) {
        Heads.require(actor);
        if (latest == null || latest.ended() != null) {
            throw new NotNow("This rule is not in force. There is nothing to end.");
        }
        apply(new RuleEnded(
                c.rule(),
                latest.version(),
                RuleWriting.reason(c.reason(), "Say why it ends, so that both functions know."),
                today(clock)));
    }

    @CommandHandler
    void handle(OverrideRule c, Actor actor, Clock clock) {
        var now = inForce(today(clock));
        if (now == null || now.version() != c.version()) {
            throw new NotNow("This version is not in force now. Look at the rule again: it may not apply any more.");
        }
        switch (now.terms().exceptions()) {
            case NONE -> throw new NoException("Both heads agreed that nobody goes over this rule. Do what it asks.");
            case BY_LEADER -> {
                if (!actor.has(Role.LEADER)) {
                    throw new NoException("Only a leader goes over this rule. Ask one, with your reason.");
                }
            }
            case WITH_REASON -> {
                // whoever acts
            }
        }
        apply(new RuleOverridden(
                c.rule(),
                c.version(),
                c.subject(),
                RuleWriting.reason(
                        c.reason(), "Say why it cannot wait: everybody sees it among the breaches of the rule.")));
    }

    @CommandHandler
    void handle(NoteMissed c) {
        var known = Stream.of(latest, before).anyMatch(one -> one != null && one.version() == c.version());
        var miss = new HandOffMissed(c.rule(), c.version(), c.subject(), c.due());
        if (known && !missed.contains(miss)) {
            apply(miss);
        }
    }

    private @Nullable InForce inForce(LocalDate day) {
        if (latest != null && latest.holds(day)) {
            return latest;
        }
        return before != null && before.holds(day) ? before : null;
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @EventSourcingHandler
    void on(RuleEvent event) {
        switch (event) {
            case RuleDrafted e -> {
                stream = RuleEvent.streamOf(e.rule());
                id = e.rule();
                version = e.version();
                revision = e.revision();
                draft = e.terms();
                from = e.from();
                drafting = true;
                agreed = EnumSet.noneOf(Function.class);
            }
            case RuleTried e -> tried = e.revision();
            case RuleAgreed e -> agreed.add(e.function());
            case RuleCameIntoForce e -> {
                drafting = false;
                if (latest != null) {
                    var until = latest.ended() == null || latest.ended().isAfter(e.from()) ? e.from() : latest.ended();
                    before = new InForce(latest.version(), latest.terms(), latest.from(), until);
                }
                latest = new InForce(e.version(), e.terms(), e.from(), null);
                missed.removeIf(miss -> miss.version() < e.version() - 1);
            }
            case RuleEnded e -> {
                var ends = Objects.requireNonNull(latest);
                latest = new InForce(ends.version(), ends.terms(), ends.from(), e.on());
                if (before != null && before.holds(e.on())) {
                    before = new InForce(before.version(), before.terms(), before.from(), e.on());
                }
            }
            case HandOffMissed e -> missed.add(e);
            case RuleOverridden _ -> {
                // a breach is for people to see; nothing is decided by it
            }
        }
    }
}
