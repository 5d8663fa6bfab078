package dev.verona.history.projection.timeline;

import dev.verona.history.api.Deed;
import dev.verona.history.api.TimelineEntry;
import dev.verona.plan.api.AssetRef;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns one event into one entry. Writing is told elsewhere, for it is gathered into sittings ({@link Manuscript}).
 *
 * @param number of the entry
 * @param sequence of the event in the plan's stream
 * @param position of the event in the store
 * @param subjects what is known of the elements after the event
 * @param nameOf a person's name by their id
 */
record Telling(
        long number,
        Actor actor,
        Instant at,
        long sequence,
        long position,
        java.util.function.Function<ElementId, Subject> subjects,
        UnaryOperator<String> nameOf) {

    /** What an entry says besides what it is about. */
    private record Words(
            Deed deed,
            String was,
            String now,
            @Nullable Function asked,
            @Nullable Field field) {
        static Words of(Deed deed) {
            return new Words(deed, "", "", null, null);
        }

        Words because(String reason) {
            return new Words(deed, reason, now, asked, field);
        }

        Words about(String what) {
            return new Words(deed, was, what, asked, field);
        }

        Words of(Function function) {
            return new Words(deed, was, now, function, field);
        }

        Words in(Field in) {
            return new Words(deed, was, now, asked, in);
        }
    }

    TimelineEntry of(PlanEvent event) {
        return switch (event) {
            case PlanEvent.PlanCreated e -> plan(Words.of(Deed.PLAN_OPENED));
            case PlanEvent.TeamMemberAdded e ->
                plan(Words.of(Deed.MEMBER_ADDED)
                        .about(name(e.person()))
                        .because(e.role().label())
                        .of(e.function()));
            case PlanEvent.TeamMemberRemoved e ->
                plan(Words.of(Deed.MEMBER_REMOVED).about(name(e.person())));
            case PlanEvent.OwnershipHandedOver e ->
                plan(Words.of(Deed.OWNERSHIP_HANDED_OVER)
                        .because(name(e.formerOwner()))
                        .about(name(e.newOwner()))
                        .of(e.function()));
            case PlanEvent.TextEdited e ->
                element(e.field().element(), Words.of(Deed.WRITTEN).in(e.field().field()));
            case PlanEvent.ValueSet e ->
                element(
                        e.field().element(),
                        Words.of(Deed.VALUE_SET)
                                .because(shown(e.field().field(), e.was()))
                                .about(shown(e.field().field(), e.value()))
                                .in(e.field().field()));
            case PlanEvent.ContentRestored e ->
                element(e.element(), Words.of(Deed.BROUGHT_BACK).about(Long.toString(e.asOf())));
            case PlanEvent.ObjectiveAdded e -> element(e.objective(), Words.of(Deed.ADDED));
            case PlanEvent.StrategyAdded e -> element(e.strategy(), Words.of(Deed.ADDED));
            case PlanEvent.ActionAdded e ->
                element(e.action(), Words.of(Deed.ADDED).about(name(e.owner())));
            case PlanEvent.ElementMoved e -> element(e.element(), Words.of(Deed.MOVED));
            case PlanEvent.ElementRemoved e -> element(e.element(), Words.of(Deed.REMOVED));
            case PlanEvent.ElementRestored e -> element(e.element(), Words.of(Deed.RESTORED));
            case PlanEvent.StakeholderAdded e -> element(e.stakeholder(), Words.of(Deed.ADDED));
            case PlanEvent.StakeholderPlaced e -> element(e.stakeholder(), Words.of(Deed.MOVED));
            case PlanEvent.AcquaintanceNoted e ->
                element(e.stakeholder(), Words.of(Deed.ACQUAINTANCE_NOTED).about(name(e.person())));
            case PlanEvent.AcquaintanceEnded e ->
                element(e.stakeholder(), Words.of(Deed.ACQUAINTANCE_ENDED).about(name(e.person())));
            case PlanEvent.BusinessUnitAdded e -> element(e.unit(), Words.of(Deed.ADDED));
            case PlanEvent.CellOpened e ->
                element(e.cell(), Words.of(Deed.MARKED).about(e.state().label()));
            case PlanEvent.ActionCompleted e -> element(e.action(), Words.of(Deed.ACTION_COMPLETED));
            case PlanEvent.ActionDropped e ->
                element(e.action(), Words.of(Deed.ACTION_DROPPED).because(e.reason()));
            case PlanEvent.ActionReopened e -> element(e.action(), Words.of(Deed.ACTION_REOPENED));
            case PlanEvent.ContributionRequested e -> {
                var person = e.asked().person();
                yield element(
                        e.contribution(),
                        Words.of(Deed.REQUESTED)
                                .about(person == null ? "" : name(person))
                                .of(e.asked().function()));
            }
            case PlanEvent.ContributionDrafted e ->
                element(e.contribution(), Words.of(e.requested() ? Deed.TAKEN_UP : Deed.DRAFTED));
            case PlanEvent.RequestDeclined e ->
                element(e.contribution(), Words.of(Deed.DECLINED).because(e.reason()));
            case PlanEvent.ContributionSubmitted e -> element(e.contribution(), Words.of(Deed.SUBMITTED));
            case PlanEvent.ContributionReturned e ->
                element(e.contribution(), Words.of(Deed.RETURNED).because(e.reason()));
            case PlanEvent.ContributionAgreed e ->
                element(e.contribution(), Words.of(Deed.AGREED).of(e.by()));
            case PlanEvent.ContributionReopened e ->
                element(e.contribution(), Words.of(Deed.REOPENED).in(e.edited()));
            case PlanEvent.ContributionRetired e ->
                element(e.contribution(), Words.of(Deed.RETIRED).because(e.reason()));
            case PlanEvent.ContributionRevived e -> element(e.contribution(), Words.of(Deed.REVIVED));
            case PlanEvent.StepTakenBack e ->
                element(
                        e.contribution(),
                        Words.of(Deed.TAKEN_BACK).about(e.again().label()));
            case PlanEvent.ContributionMoved e ->
                element(
                        e.contribution(),
                        Words.of(e.from() == e.stage() ? Deed.MOVED : Deed.STAGE_CHANGED)
                                .because(e.from().label())
                                .about(e.stage().label()));
            case PlanEvent.PriceDecided e ->
                element(
                        e.contribution(),
                        Words.of(Deed.PRICE_DECIDED).because(e.reason()).about(decision(e)));
            case PlanEvent.AssetTaken e -> {
                var was = e.was();
                yield element(
                        e.contribution(),
                        Words.of(Deed.ASSET_TAKEN)
                                .because(was == null ? "" : version(was))
                                .about(version(e.asset())));
            }
            case PlanEvent.AssetTakenBack e ->
                element(e.contribution(), Words.of(Deed.ASSET_TAKEN_BACK).about(version(e.was())));
            case PlanEvent.FeedbackGiven e ->
                element(
                        e.contribution(),
                        Words.of(Deed.FEEDBACK_GIVEN)
                                .because(e.why())
                                .about(e.usefulness().label()));
            case PlanEvent.PlayStarted e ->
                plan(Words.of(Deed.PLAY_STARTED).about(e.play().words())).spanning(e.events());
            case PlanEvent.PlayVersionTaken e ->
                plan(Words.of(Deed.PLAY_VERSION_TAKEN)
                                .because(Integer.toString(e.was().version()))
                                .about(e.play().words()))
                        .spanning(e.events());
            case PlanEvent.PlayTakenBack e ->
                plan(Words.of(Deed.PLAY_TAKEN_BACK)
                                .because(stays(e))
                                .about(e.play().words()))
                        .spanning(e.events());
            case PlanEvent.PlayJudged e ->
                plan(Words.of(Deed.PLAY_JUDGED)
                        .because(e.why())
                        .about("“" + e.usefulness().label() + "” of the play "
                                + e.play().words()));
            case PlanEvent.PlanSigned e -> plan(Words.of(Deed.SIGNED).of(e.function()));
            case PlanEvent.PlanClosed e -> plan(Words.of(Deed.CLOSED).because(e.reason()));
            case PlanEvent.PlanReopened e -> plan(Words.of(Deed.PLAN_REOPENED));
        };
    }

    private TimelineEntry plan(Words words) {
        return element(ElementId.PLAN, words);
    }

    private TimelineEntry element(ElementId element, Words words) {
        var subject = subjects.apply(element);
        return new TimelineEntry(
                number,
                position,
                sequence,
                sequence,
                1,
                at,
                at,
                new PersonRef(actor.person(), actor.name(), actor.function()),
                words.deed(),
                element,
                subject.elementKind(),
                subject.title(),
                subject.stage(),
                subject.kind(),
                words.field(),
                words.was(),
                words.now(),
                words.asked(),
                0,
                0,
                "");
    }

    private String name(PersonId person) {
        return nameOf.apply(person.value());
    }

    /** People by name, of ours and of the customer's, files by theirs; everything else as it is stored. */
    private String shown(Field field, String value) {
        return switch (field.type()) {
            case PERSON -> value.isEmpty() ? "" : nameOf.apply(value);
            case FILE -> value.substring(value.indexOf('|') + 1);
            case STAKEHOLDER ->
                value.isEmpty() ? "" : subjects.apply(new ElementId(value)).title();
            case PROSE, LINE, TEXT, NUMBER, DATE, MONEY, PERCENT, LINK, CASE_FORM, CONSENT, CONFIDENCE, CHOICE -> value;
        };
    }

    /** As in "“Visit the plant” stays, for it is done"; empty when all of it went. */
    private String stays(PlanEvent.PlayTakenBack back) {
        return back.stays().stream()
                .map(stays -> "“" + subjects.apply(stays.element()).title() + "” stays, for " + stays.why())
                .collect(Collectors.joining("; "));
    }

    private static String version(AssetRef asset) {
        return asset.title() + ", version " + asset.version();
    }

    private static String decision(PlanEvent.PriceDecided decided) {
        return decided.verdict() == PriceVerdict.TAKEN || decided.decided().isEmpty()
                ? decided.verdict().label()
                : decided.verdict().label() + ": " + decided.decided();
    }

    /** What the event makes known of an element; null for nothing new. */
    static @Nullable Subject learned(PlanEvent event, java.util.function.Function<ElementId, Subject> known) {
        return switch (event) {
            case PlanEvent.ObjectiveAdded e -> subject(e.objective(), ElementKind.OBJECTIVE, e.statement());
            case PlanEvent.StrategyAdded e -> subject(e.strategy(), ElementKind.STRATEGY, e.statement());
            case PlanEvent.ActionAdded e -> subject(e.action(), ElementKind.ACTION, e.what());
            case PlanEvent.StakeholderAdded e -> subject(e.stakeholder(), ElementKind.STAKEHOLDER, e.name());
            case PlanEvent.BusinessUnitAdded e -> subject(e.unit(), ElementKind.BUSINESS_UNIT, e.name());
            case PlanEvent.CellOpened e ->
                subject(
                        e.cell(),
                        ElementKind.WHITESPACE_CELL,
                        e.offering() + ", " + known.apply(e.unit()).title());
            case PlanEvent.ContributionRequested e ->
                new Subject(e.contribution(), ElementKind.CONTRIBUTION, e.title(), e.stage(), e.kind(), -1);
            case PlanEvent.ContributionDrafted e
            when !e.requested() ->
                new Subject(e.contribution(), ElementKind.CONTRIBUTION, e.title(), e.stage(), e.kind(), -1);
            case PlanEvent.ContributionMoved e -> known.apply(e.contribution()).at(e.stage());
            default -> null;
        };
    }

    private static Subject subject(ElementId id, ElementKind kind, String title) {
        return new Subject(id, kind, title, null, null, -1);
    }
}
