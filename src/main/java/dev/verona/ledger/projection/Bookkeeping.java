package dev.verona.ledger.projection;

import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.Figures;
import dev.verona.ledger.api.LedgerLine;
import dev.verona.ledger.api.Measure;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.shared.text.Excerpt;
import dev.verona.shared.text.WordCount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Enters one event into a plan's book: the lines that it makes, and the sums that they change. */
final class Bookkeeping {

    /** What a line is about is named in a few words. */
    private static final int LONGEST_TITLE = 80;

    private final LedgerStore store;
    private final PlanId plan;
    private final Moment moment;
    private Book book;

    Bookkeeping(LedgerStore store, Book book, Moment moment) {
        this.store = store;
        this.book = book;
        this.plan = book.plan();
        this.moment = moment;
    }

    Book after(PlanEvent event) {
        switch (event) {
            case PlanEvent.ObjectiveAdded e -> add(e.objective(), ElementKind.OBJECTIVE, ElementId.PLAN, e.statement());
            case PlanEvent.StrategyAdded e -> add(e.strategy(), ElementKind.STRATEGY, e.objective(), e.statement());
            case PlanEvent.ActionAdded e -> add(e.action(), ElementKind.ACTION, e.strategy(), e.what());
            case PlanEvent.StakeholderAdded e ->
                add(e.stakeholder(), ElementKind.STAKEHOLDER, ElementId.PLAN, e.name());
            case PlanEvent.BusinessUnitAdded e -> add(e.unit(), ElementKind.BUSINESS_UNIT, ElementId.PLAN, e.name());
            case PlanEvent.ElementMoved e -> reshape(outline -> outline.moved(e.element(), e.parent()));
            case PlanEvent.ElementRemoved e -> reshape(outline -> outline.removed(e.element(), true));
            case PlanEvent.ElementRestored e -> reshape(outline -> outline.removed(e.element(), false));
            case PlanEvent.TextEdited e -> write(e);
            case PlanEvent.ContributionRequested e -> request(e);
            case PlanEvent.ContributionDrafted e -> draft(e);
            case PlanEvent.RequestDeclined e -> change(e.contribution(), this::decline);
            case PlanEvent.ContributionReturned e -> change(e.contribution(), this::review);
            case PlanEvent.ContributionAgreed e -> change(e.contribution(), gift -> agree(review(gift)));
            case PlanEvent.ContributionReopened e -> book = book.without(e.contribution());
            case PlanEvent.ContributionRetired e -> book = book.without(e.contribution());
            case PlanEvent.StepTakenBack e
            when e.was() == ContributionState.AGREED -> book = book.without(e.contribution());
            case PlanEvent.ContributionMoved e -> change(e.contribution(), gift -> gift.at(e.stage()));
            case PlanEvent.PriceDecided e -> decide(e);
            case PlanEvent.PlanSigned _ -> List.copyOf(book.standing()).forEach(id -> change(id, this::use));
            default -> {
                // counts for nothing
            }
        }
        return book;
    }

    private void change(ElementId contribution, UnaryOperator<Gift> step) {
        store.gift(plan, contribution).ifPresent(gift -> store.save(plan, step.apply(gift)));
    }

    private void request(PlanEvent.ContributionRequested e) {
        var gift = Gift.requested(e.contribution(), e.kind(), e.stage(), e.title(), e.asked(), moment.at());
        store.save(plan, gift);
        post(Measure.REQUESTED, gift, gift.from(), gift.giver(), 1);
        begin(gift.id(), Field.CONTRIBUTION_TITLE, e.title(), gift);
        begin(gift.id(), Field.CONTRIBUTION_BRIEF, e.brief(), gift);
    }

    private void draft(PlanEvent.ContributionDrafted e) {
        var known = store.gift(plan, e.contribution()).orElse(null);
        if (known == null) {
            var gift = Gift.drafted(e.contribution(), e.kind(), e.stage(), e.title(), e.from(), actor());
            store.save(plan, gift);
            post(Measure.GIVEN, gift, gift.from(), gift.giver(), 1);
            begin(gift.id(), Field.CONTRIBUTION_TITLE, e.title(), gift);
            return;
        }
        if (!known.given()) {
            answer(known, e.from());
            post(Measure.GIVEN, known, e.from(), actor(), 1);
            store.save(plan, known.takenUp(e.from(), actor()));
        }
    }

    private Gift decline(Gift gift) {
        answer(gift, gift.from());
        return gift.declined();
    }

    private void answer(Gift gift, Function by) {
        if (gift.requested() != null && !gift.answered()) {
            long waited =
                    Math.max(0, Duration.between(gift.requested(), moment.at()).toMinutes());
            post(Measure.ANSWERED, gift, by, actor(), (int) Math.min(waited, Integer.MAX_VALUE));
        }
    }

    private Gift review(Gift gift) {
        post(Measure.REVIEWED, gift, moment.actor().function(), actor(), 1);
        return gift;
    }

    private Gift agree(Gift gift) {
        if (!gift.used()) {
            book = book.with(gift.id());
        }
        if (gift.agreed()) {
            return gift;
        }
        post(Measure.AGREED, gift, gift.from(), gift.giver(), 1);
        return gift.agreedTo();
    }

    private Gift use(Gift gift) {
        book = book.without(gift.id());
        if (gift.used()) {
            return gift;
        }
        post(Measure.USED, gift, gift.from(), gift.giver(), 1);
        return gift.inUse();
    }

    private void decide(PlanEvent.PriceDecided e) {
        var title = store.gift(plan, e.contribution()).map(Gift::title).orElse("");
        var decided = e.decided().isEmpty() ? e.verdict().label() : e.verdict().label() + ": " + e.decided();
        store.add(
                book.account(),
                new Decision(
                        store.decisions(book.account()).all().size(),
                        moment.at(),
                        moment.by(),
                        Decision.Kind.PRICE,
                        title,
                        null,
                        null,
                        null,
                        e.contribution(),
                        List.of(new Decision.Standing(plan, moment.sequence())),
                        e.reason().isEmpty() ? decided : decided + ". " + e.reason(),
                        null));
        if (e.verdict() != PriceVerdict.DECLINED) {
            change(e.contribution(), this::use);
        }
    }

    private void post(Measure measure, Gift gift, Function function, @Nullable PersonId person, int amount) {
        post(new LedgerLine(
                plan,
                book.lines(),
                moment.sequence(),
                moment.at(),
                measure,
                function,
                person,
                gift.stage(),
                gift.kind(),
                gift.id(),
                gift.title(),
                amount,
                0));
    }

    private void post(LedgerLine line) {
        store.save(line);
        book = book.withLine();
        sum(line, Figures.of(line.measure(), line.amount()));
    }

    private void sum(LedgerLine line, Figures more) {
        if (!more.none()) {
            store.add(
                    book, line.month(), new Sheet.Row(line.person(), line.function(), line.stage(), line.kind(), more));
        }
    }

    /** Liaisons are never measured (practice 31): what they do counts for their function alone. */
    private @Nullable PersonId actor() {
        return moment.actor().has(Role.LIAISON) || moment.actor().isVerona()
                ? null
                : moment.actor().person();
    }

    private void add(ElementId id, ElementKind kind, ElementId parent, String words) {
        store.save(plan, store.outline(plan).with(id, kind, parent));
        begin(id, statement(kind), words, null);
    }

    /** The field in which a thing of the outline, or of the customer, says what it is. */
    private static Field statement(ElementKind kind) {
        return prose(kind).getFirst();
    }

    private static List<Field> prose(ElementKind kind) {
        return Field.of(kind).stream().filter(field -> field.type().isProse()).toList();
    }

    /** What a thing says when it is added was written by whoever added it. */
    private void begin(ElementId element, Field field, String words, @Nullable Gift gift) {
        if (!words.isEmpty()) {
            var line = writing(element, gift, words).written(WordCount.in(words));
            var script = Script.of(plan, new FieldRef(element, field), words, line.number());
            post(line);
            store.save(script);
            survive(Map.of(), script.words());
        }
    }

    private LedgerLine writing(ElementId element, @Nullable Gift gift, String title) {
        return new LedgerLine(
                plan,
                book.lines(),
                moment.sequence(),
                moment.at(),
                Measure.WRITTEN,
                moment.actor().function(),
                actor(),
                gift == null ? null : gift.stage(),
                gift == null ? null : gift.kind(),
                element,
                gift == null ? Excerpt.of(title, LONGEST_TITLE) : gift.title(),
                0,
                0);
    }

    private void write(PlanEvent.TextEdited edited) {
        var before = store.script(plan, edited.field());
        if (edited.revision() <= before.revision()) {
            return;
        }
        var element = edited.field().element();
        var sitting = before.sitting();
        long number;
        if (sitting != null && before.goesOn(moment.actor().person(), moment.at())) {
            number = sitting.line();
        } else {
            var gift = store.gift(plan, element).orElse(null);
            var line = writing(element, gift, element.equals(ElementId.PLAN) ? "" : before.text());
            number = line.number();
            post(line);
        }
        var after = before.after(edited, moment.actor().person(), moment.at(), number);
        store.save(after);
        var line = store.line(plan, number);
        if (after.written() != line.amount()) {
            store.save(line.written(after.written()));
            sum(line, Figures.of(Measure.WRITTEN, after.written() - line.amount()));
        }
        if (store.outline(plan).shows(element)) {
            survive(before.words(), after.words());
        }
    }

    /** What was taken out of the plan does not survive; what is brought back does again. */
    private void reshape(UnaryOperator<Outline> change) {
        var before = store.outline(plan);
        var after = change.apply(before);
        store.save(plan, after);
        for (var node : after.nodes()) {
            boolean shown = before.shows(node.id());
            boolean shows = after.shows(node.id());
            if (shown != shows) {
                for (var field : prose(node.kind())) {
                    var words =
                            store.script(plan, new FieldRef(node.id(), field)).words();
                    survive(shown ? words : Map.of(), shows ? words : Map.of());
                }
            }
        }
    }

    /** @param before the words of a text by line, as {@code after} */
    private void survive(Map<Long, Integer> before, Map<Long, Integer> after) {
        var touched = new HashSet<>(before.keySet());
        touched.addAll(after.keySet());
        for (long number : new ArrayList<>(touched)) {
            int more = after.getOrDefault(number, 0) - before.getOrDefault(number, 0);
            if (more != 0) {
                var line = store.line(plan, number);
                store.save(line.surviving(line.surviving() + more));
                sum(line, Figures.of(Measure.SURVIVING, more));
            }
        }
    }
}
