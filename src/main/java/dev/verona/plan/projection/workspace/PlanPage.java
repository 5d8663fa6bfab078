package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.MaterialChange;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView.Prose;
import dev.verona.plan.api.Touch;
import dev.verona.plan.domain.PlanShape;
import dev.verona.platform.readmodel.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A plan's own document: how it stands, what its objectives say, a glance at each contribution. What a contribution says in full
 * is in its {@link ContributionPage}.
 *
 * @param sequence the last event of the stream that is in it, so that none counts twice
 * @param leaves the plan's focus, objectives, strategies and action items
 * @param changes the material changes that an older signature does not cover
 */
record PlanPage(
        PlanShape shape,
        long sequence,
        long position,
        Instant createdAt,
        Touch last,
        List<Leaf> leaves,
        List<Glance> glances,
        CustomerPage customer,
        List<UnsignedChange> changes) {

    /** What was kept before there was a relationship map says nothing of the customer. */
    @SuppressWarnings("ConstantValue")
    PlanPage {
        customer = Objects.requireNonNullElse(customer, CustomerPage.NONE);
    }

    static PlanPage of(PlanEvent.PlanCreated created, Moment moment) {
        return new PlanPage(
                PlanShape.of(created),
                moment.sequence(),
                moment.position(),
                moment.at(),
                new Touch(moment.by(), moment.at()),
                List.of(Leaf.of(ElementId.PLAN, Prose.EMPTY, new Touch(moment.by(), moment.at()))),
                List.of(),
                CustomerPage.NONE,
                List.of());
    }

    Leaf leaf(ElementId id) {
        return find(id).orElseGet(() -> Leaf.of(id, Prose.EMPTY, last));
    }

    Optional<Glance> glance(ElementId id) {
        return glances.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /** @param contribution the document of the contribution that the event is about, after it; null when it is about something else */
    PlanPage after(PlanEvent event, Moment moment, @Nullable ContributionPage contribution) {
        if (moment.sequence() <= sequence) {
            return this;
        }
        var nextShape = shape.after(event, moment.actor(), moment.at());
        var nextLeaves = leavesAfter(event, new Touch(moment.by(), moment.at()));
        var nextGlances = contribution == null
                ? glances
                : glancesWith(contribution, nextShape, new Touch(moment.by(), moment.at()));
        var next = new PlanPage(
                nextShape,
                moment.sequence(),
                moment.position(),
                createdAt,
                new Touch(moment.by(), moment.at()),
                nextLeaves,
                nextGlances,
                customer.after(event, new Touch(moment.by(), moment.at())),
                changes);
        return next.withChanges(event, moment);
    }

    private PlanPage withChanges(PlanEvent event, Moment moment) {
        var oldest = shape.signatures().oldestRevision();
        if (oldest.isEmpty()) {
            return this;
        }
        var next = new ArrayList<>(changes);
        if (MaterialChange.is(event)) {
            UnsignedChange.of(event, this, moment).joinTo(next);
        }
        next.removeIf(change -> change.revision() <= oldest.getAsLong());
        return new PlanPage(shape, sequence, position, createdAt, last, leaves, glances, customer, next);
    }

    private List<Leaf> leavesAfter(PlanEvent event, Touch touch) {
        return switch (event) {
            case PlanEvent.TextEdited e
            when isLeaf(e.field().field()) ->
                changed(
                        e.field().element(),
                        touch,
                        leaf -> leaf.saying(Passage.after(leaf.text(), e.change(), e.revision(), touch)));
            case PlanEvent.ValueSet e
            when isLeaf(e.field().field()) ->
                changed(e.field().element(), touch, leaf -> leaf.with(e.field().field(), e.value()));
            case PlanEvent.ObjectiveAdded e ->
                with(Leaf.of(e.objective(), Passage.begun(e.statement(), touch), touch)
                        .ofKind(e.kind())
                        .with(Field.OBJECTIVE_MEASURE, e.measure())
                        .with(Field.OBJECTIVE_BASELINE, e.baseline())
                        .with(Field.OBJECTIVE_TARGET, e.target())
                        .with(Field.OBJECTIVE_DATE, e.by()));
            case PlanEvent.StrategyAdded e -> with(Leaf.of(e.strategy(), Passage.begun(e.statement(), touch), touch));
            case PlanEvent.ActionAdded e ->
                with(Leaf.of(e.action(), Passage.begun(e.what(), touch), touch)
                        .with(Field.ACTION_OWNER, e.owner())
                        .with(Field.ACTION_DUE, e.due()));
            case PlanEvent.ElementMoved e -> changed(e.element(), touch, leaf -> leaf);
            case PlanEvent.ElementRestored e -> changed(e.element(), touch, leaf -> leaf);
            case PlanEvent.ActionCompleted e -> changed(e.action(), touch, leaf -> leaf);
            case PlanEvent.ActionDropped e -> changed(e.action(), touch, leaf -> leaf.dropped(e.reason()));
            case PlanEvent.ActionReopened e -> changed(e.action(), touch, leaf -> leaf.dropped(""));
            default -> leaves;
        };
    }

    private static boolean isLeaf(Field field) {
        return switch (field.element()) {
            case PLAN, OBJECTIVE, STRATEGY, ACTION -> true;
            case CONTRIBUTION, STAKEHOLDER, BUSINESS_UNIT, WHITESPACE_CELL -> false;
        };
    }

    private Optional<Leaf> find(ElementId id) {
        return leaves.stream().filter(leaf -> leaf.id().equals(id)).findFirst();
    }

    private List<Leaf> with(Leaf leaf) {
        var next = new ArrayList<>(leaves);
        next.add(leaf);
        return next;
    }

    private List<Leaf> changed(ElementId id, Touch touch, UnaryOperator<Leaf> change) {
        return leaves.stream()
                .map(leaf -> leaf.id().equals(id) ? change.apply(leaf).touched(touch) : leaf)
                .toList();
    }

    private List<Glance> glancesWith(ContributionPage page, PlanShape now, Touch touch) {
        var next = new ArrayList<>(glances);
        next.removeIf(glance -> glance.id().equals(page.id()));
        now.contributions().find(page.id()).ifPresent(c -> next.add(Glance.of(page, c.kind(), touch)));
        return next;
    }
}
