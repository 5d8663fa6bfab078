package dev.verona.scorecard.domain;

import dev.verona.plan.api.AssetRef;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.MaterialChange;
import dev.verona.plan.api.PlanEvent;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * As much of a plan as its health is judged by.
 *
 * @param sequence of the last event that is in
 * @param revision how many material changes it had
 * @param focus how long the focus statement is, in UTF-16 code units
 * @param nodes objectives, strategies and action items, those that were taken out too
 * @param signed under which revision each owner signed last
 */
public record PlanFacts(
        PlanId plan,
        AccountId account,
        Period period,
        PersonId salesOwner,
        PersonId marketingOwner,
        long sequence,
        long revision,
        Instant touched,
        boolean closed,
        int focus,
        List<Node> nodes,
        List<Piece> pieces,
        Map<Function, Long> signed) {

    public PlanFacts {
        nodes = List.copyOf(nodes);
        pieces = List.copyOf(pieces);
        signed = Map.copyOf(signed);
    }

    /**
     * An objective, a strategy or an action item.
     *
     * @param measure of an objective, with its target; empty when either is missing
     * @param target whether an objective has one
     * @param owner of an action item
     * @param due of an action item
     * @param open whether an action item is to be done still
     */
    public record Node(
            ElementId id,
            ElementKind kind,
            ElementId parent,
            String text,
            String measure,
            boolean target,
            @Nullable PersonId owner,
            @Nullable LocalDate due,
            boolean open,
            boolean removed) {

        Node saying(String words) {
            return new Node(id, kind, parent, words, measure, target, owner, due, open, removed);
        }

        Node under(ElementId newParent) {
            return new Node(id, kind, newParent, text, measure, target, owner, due, open, removed);
        }

        Node measured(String by, boolean towards) {
            return new Node(id, kind, parent, text, by, towards, owner, due, open, removed);
        }

        Node due(@Nullable PersonId by, @Nullable LocalDate on) {
            return new Node(id, kind, parent, text, measure, target, by, on, open, removed);
        }

        Node open(boolean isOpen) {
            return new Node(id, kind, parent, text, measure, target, owner, due, isOpen, removed);
        }

        Node removed(boolean isRemoved) {
            return new Node(id, kind, parent, text, measure, target, owner, due, open, isRemoved);
        }
    }

    /**
     * A contribution.
     *
     * @param due of the request, null when nobody asked for it
     * @param evidence how long a value proposition's evidence is
     * @param values by field: only those whose dates and words run out
     * @param asset what of the library it is made from, null for nothing
     */
    public record Piece(
            ElementId id,
            Stage stage,
            ContributionKind kind,
            Function from,
            String title,
            ContributionState state,
            @Nullable LocalDate due,
            boolean decided,
            int evidence,
            Map<Field, String> values,
            @Nullable AssetRef asset,
            Instant touched) {

        public Piece {
            values = Map.copyOf(values);
        }

        Piece in(ContributionState now) {
            return new Piece(id, stage, kind, from, title, now, due, decided, evidence, values, asset, touched);
        }

        Piece from(Function giver) {
            return new Piece(id, stage, kind, giver, title, state, due, decided, evidence, values, asset, touched);
        }

        Piece at(Stage where) {
            return new Piece(id, where, kind, from, title, state, due, decided, evidence, values, asset, touched);
        }

        Piece titled(String words) {
            return new Piece(id, stage, kind, from, words, state, due, decided, evidence, values, asset, touched);
        }

        Piece evidenced(int length) {
            return new Piece(id, stage, kind, from, title, state, due, decided, length, values, asset, touched);
        }

        Piece decide() {
            return new Piece(id, stage, kind, from, title, state, due, true, evidence, values, asset, touched);
        }

        Piece of(@Nullable AssetRef source) {
            return new Piece(id, stage, kind, from, title, state, due, decided, evidence, values, source, touched);
        }

        Piece with(Field field, String value) {
            var all = new EnumMap<Field, String>(Field.class);
            all.putAll(values);
            all.put(field, value);
            return new Piece(id, stage, kind, from, title, state, due, decided, evidence, all, asset, touched);
        }

        Piece touched(Instant at) {
            return new Piece(id, stage, kind, from, title, state, due, decided, evidence, values, asset, at);
        }

        public String value(Field field) {
            return values.getOrDefault(field, "");
        }
    }

    public static PlanFacts begun(PlanEvent.PlanCreated e, Instant at) {
        return new PlanFacts(
                e.plan(),
                e.account(),
                e.period(),
                e.salesOwner(),
                e.marketingCoOwner(),
                0,
                0,
                at,
                false,
                0,
                List.of(),
                List.of(),
                Map.of());
    }

    /** Objectives, strategies or action items that are in the plan, with all that they stand under. */
    public Stream<Node> there(ElementKind kind) {
        return nodes.stream().filter(node -> node.kind() == kind && isThere(node));
    }

    public Stream<Node> under(Node parent) {
        return nodes.stream().filter(node -> node.parent().equals(parent.id()) && isThere(node));
    }

    private boolean isThere(Node node) {
        return !node.removed()
                && (node.kind() == ElementKind.OBJECTIVE
                        || nodes.stream().anyMatch(one -> one.id().equals(node.parent()) && isThere(one)));
    }

    /** Contributions that are not retired. */
    public Stream<Piece> living() {
        return pieces.stream().filter(piece -> piece.state() != ContributionState.RETIRED);
    }

    public PlanFacts after(PlanEvent event, long newSequence, Instant at) {
        var changed = changed(event, at);
        var under = revision + (MaterialChange.is(event) ? 1 : 0);
        return new PlanFacts(
                plan,
                account,
                period,
                changed.salesOwner,
                changed.marketingOwner,
                newSequence,
                under,
                at,
                changed.closed,
                changed.focus,
                changed.nodes,
                changed.pieces,
                changed.signed);
    }

    private PlanFacts changed(PlanEvent event, Instant at) {
        return switch (event) {
            case PlanEvent.OwnershipHandedOver e -> handedOver(e);
            case PlanEvent.TextEdited e -> edited(e.field().element(), e.field().field(), e.change(), at);
            case PlanEvent.ValueSet e -> set(e.field().element(), e.field().field(), e.value(), at);
            case PlanEvent.ObjectiveAdded e ->
                with(node(e.objective(), ElementKind.OBJECTIVE, ElementId.PLAN, e.statement())
                        .measured(e.measure(), e.target() != null));
            case PlanEvent.StrategyAdded e ->
                with(node(e.strategy(), ElementKind.STRATEGY, e.objective(), e.statement()));
            case PlanEvent.ActionAdded e ->
                with(node(e.action(), ElementKind.ACTION, e.strategy(), e.what())
                        .due(e.owner(), e.due()));
            case PlanEvent.ElementMoved e -> node(e.element(), node -> node.under(e.parent()));
            case PlanEvent.ElementRemoved e -> node(e.element(), node -> node.removed(true));
            case PlanEvent.ElementRestored e -> node(e.element(), node -> node.removed(false));
            case PlanEvent.ActionCompleted e -> node(e.action(), node -> node.open(false));
            case PlanEvent.ActionDropped e -> node(e.action(), node -> node.open(false));
            case PlanEvent.ActionReopened e -> node(e.action(), node -> node.open(true));
            case PlanEvent.ContributionRequested e ->
                with(new Piece(
                        e.contribution(),
                        e.stage(),
                        e.kind(),
                        e.asked().function(),
                        e.title(),
                        ContributionState.REQUESTED,
                        e.due(),
                        false,
                        0,
                        Map.of(),
                        null,
                        at));
            case PlanEvent.ContributionDrafted e ->
                has(e.contribution())
                        ? piece(
                                e.contribution(),
                                at,
                                piece -> piece.in(ContributionState.DRAFTED).from(e.from()))
                        : with(new Piece(
                                e.contribution(),
                                e.stage(),
                                e.kind(),
                                e.from(),
                                e.title(),
                                ContributionState.DRAFTED,
                                null,
                                false,
                                0,
                                Map.of(),
                                null,
                                at));
            case PlanEvent.AssetTaken e -> piece(e.contribution(), at, piece -> piece.of(e.asset()));
            case PlanEvent.AssetTakenBack e -> piece(e.contribution(), at, piece -> piece.of(e.again()));
            case PlanEvent.FeedbackGiven e -> piece(e.contribution(), at, piece -> piece);
            case PlanEvent.RequestDeclined e -> step(e.contribution(), ContributionState.RETIRED, at);
            case PlanEvent.ContributionSubmitted e -> step(e.contribution(), ContributionState.IN_REVIEW, at);
            case PlanEvent.ContributionReturned e -> step(e.contribution(), ContributionState.DRAFTED, at);
            case PlanEvent.ContributionAgreed e -> step(e.contribution(), ContributionState.AGREED, at);
            case PlanEvent.ContributionReopened e -> step(e.contribution(), ContributionState.DRAFTED, at);
            case PlanEvent.ContributionRetired e -> step(e.contribution(), ContributionState.RETIRED, at);
            case PlanEvent.ContributionRevived e -> step(e.contribution(), ContributionState.DRAFTED, at);
            case PlanEvent.StepTakenBack e -> step(e.contribution(), e.again(), at);
            case PlanEvent.ContributionMoved e -> piece(e.contribution(), at, piece -> piece.at(e.stage()));
            case PlanEvent.PriceDecided e -> piece(e.contribution(), at, Piece::decide);
            case PlanEvent.PlanSigned e -> signed(e);
            case PlanEvent.PlanClosed _ -> closed(true);
            case PlanEvent.PlanReopened _ -> closed(false);
            default -> this;
        };
    }

    private PlanFacts handedOver(PlanEvent.OwnershipHandedOver e) {
        return e.function() == Function.SALES
                ? copy(e.newOwner(), marketingOwner, closed, focus, nodes, pieces, signed)
                : copy(salesOwner, e.newOwner(), closed, focus, nodes, pieces, signed);
    }

    private PlanFacts edited(ElementId element, Field field, TextChange change, Instant at) {
        return switch (field) {
            case FOCUS -> copy(salesOwner, marketingOwner, closed, focus + change.growth(), nodes, pieces, signed);
            case OBJECTIVE_STATEMENT, STRATEGY_STATEMENT, ACTION_WHAT ->
                node(element, node -> node.saying(change.apply(node.text())));
            case CONTRIBUTION_TITLE -> piece(element, at, piece -> piece.titled(change.apply(piece.title())));
            case VALUE_EVIDENCE -> piece(element, at, piece -> piece.evidenced(piece.evidence() + change.growth()));
            default -> piece(element, at, piece -> piece);
        };
    }

    private PlanFacts set(ElementId element, Field field, String value, Instant at) {
        return switch (field) {
            case OBJECTIVE_MEASURE -> node(element, node -> node.measured(value, node.target()));
            case OBJECTIVE_TARGET -> node(element, node -> node.measured(node.measure(), !value.isEmpty()));
            case ACTION_OWNER ->
                node(element, node -> node.due(value.isEmpty() ? null : new PersonId(value), node.due()));
            case ACTION_DUE ->
                node(element, node -> node.due(node.owner(), value.isEmpty() ? null : LocalDate.parse(value)));
            case CASE_CONSENT, CASE_CONSENT_EXPIRES, PRICE_VALID_UNTIL ->
                piece(element, at, piece -> piece.with(field, value));
            default -> piece(element, at, piece -> piece);
        };
    }

    private PlanFacts signed(PlanEvent.PlanSigned e) {
        var all = new EnumMap<Function, Long>(Function.class);
        all.putAll(signed);
        all.put(e.function(), e.revision());
        return copy(salesOwner, marketingOwner, closed, focus, nodes, pieces, all);
    }

    private PlanFacts closed(boolean isClosed) {
        return copy(salesOwner, marketingOwner, isClosed, focus, nodes, pieces, signed);
    }

    private static Node node(ElementId id, ElementKind kind, ElementId parent, String text) {
        return new Node(id, kind, parent, text, "", false, null, null, true, false);
    }

    private PlanFacts with(Node node) {
        var all = new ArrayList<>(nodes);
        all.add(node);
        return copy(salesOwner, marketingOwner, closed, focus, all, pieces, signed);
    }

    private PlanFacts with(Piece piece) {
        var all = new ArrayList<>(pieces);
        all.add(piece);
        return copy(salesOwner, marketingOwner, closed, focus, nodes, all, signed);
    }

    private boolean has(ElementId contribution) {
        return pieces.stream().anyMatch(piece -> piece.id().equals(contribution));
    }

    private PlanFacts node(ElementId id, UnaryOperator<Node> change) {
        var all = nodes.stream()
                .map(node -> node.id().equals(id) ? change.apply(node) : node)
                .toList();
        return copy(salesOwner, marketingOwner, closed, focus, all, pieces, signed);
    }

    private PlanFacts step(ElementId contribution, ContributionState now, Instant at) {
        return piece(contribution, at, piece -> piece.in(now));
    }

    private PlanFacts piece(ElementId id, Instant at, UnaryOperator<Piece> change) {
        var all = pieces.stream()
                .map(piece -> piece.id().equals(id) ? change.apply(piece).touched(at) : piece)
                .toList();
        return copy(salesOwner, marketingOwner, closed, focus, nodes, all, signed);
    }

    private PlanFacts copy(
            PersonId sales,
            PersonId marketing,
            boolean isClosed,
            int focusLength,
            List<Node> allNodes,
            List<Piece> allPieces,
            Map<Function, Long> signatures) {
        return new PlanFacts(
                plan,
                account,
                period,
                sales,
                marketing,
                sequence,
                revision,
                touched,
                isClosed,
                focusLength,
                allNodes,
                allPieces,
                signatures);
    }
}
