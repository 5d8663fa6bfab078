package dev.verona.plan.domain;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.MapPlace;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanEvent.AcquaintanceEnded;
import dev.verona.plan.api.PlanEvent.AcquaintanceNoted;
import dev.verona.plan.api.PlanEvent.BusinessUnitAdded;
import dev.verona.plan.api.PlanEvent.CellOpened;
import dev.verona.plan.api.PlanEvent.ElementRemoved;
import dev.verona.plan.api.PlanEvent.ElementRestored;
import dev.verona.plan.api.PlanEvent.StakeholderAdded;
import dev.verona.plan.api.PlanEvent.StakeholderPlaced;
import dev.verona.plan.api.PlanRejection;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The customer's people, business units and whitespace cells, apart from what is said of them. What was removed stays, so that it can be brought back. */
public record Customer(List<Piece> pieces, List<Acquaintance> acquaintances) {

    public static final Customer UNKNOWN = new Customer(List.of(), List.of());

    /**
     * @param under the business unit of a cell, {@link ElementId#PLAN} for everything else
     * @param removed whether it was removed itself; a cell is also gone with its unit
     * @param place of a stakeholder, null while nobody put them anywhere
     */
    public record Piece(
            ElementId id,
            ElementKind kind,
            ElementId under,
            boolean removed,
            @Nullable MapPlace place) {

        private Piece removed(boolean now) {
            return new Piece(id, kind, under, now, place);
        }

        private Piece at(MapPlace now) {
            return new Piece(id, kind, under, removed, now);
        }
    }

    /** @param person who of ours knows the stakeholder */
    public record Acquaintance(ElementId stakeholder, PersonId person) {}

    public Customer {
        pieces = List.copyOf(pieces);
        acquaintances = List.copyOf(acquaintances);
    }

    public Optional<Piece> find(ElementId id) {
        return pieces.stream().filter(piece -> piece.id().equals(id)).findFirst();
    }

    /** Those of the kind that are there, in the order in which they came. */
    public List<Piece> standing(ElementKind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind && stands(piece))
                .toList();
    }

    private boolean stands(Piece piece) {
        return !piece.removed()
                && (piece.under().equals(ElementId.PLAN)
                        || find(piece.under()).filter(this::stands).isPresent());
    }

    /** @throws PlanRejection.ElementGone when there is no such thing of that kind, or it was removed */
    Piece require(ElementId id, ElementKind kind) {
        return find(id).filter(piece -> piece.kind() == kind && stands(piece))
                .orElseThrow(() -> new PlanRejection.ElementGone(kind));
    }

    List<PlanEvent> place(PlanCommand.PlaceStakeholder c) {
        var there = require(c.stakeholder(), ElementKind.STAKEHOLDER).place();
        var place = c.place();
        if (place.x() < 0 || place.y() < 0 || place.x() > MapPlace.FURTHEST || place.y() > MapPlace.FURTHEST) {
            throw new InvalidInput("place", "This is off the map. Drop it somewhere on it.");
        }
        return place.equals(there) ? List.of() : List.of(new StakeholderPlaced(c.plan(), c.stakeholder(), place));
    }

    List<PlanEvent> note(PlanCommand.NoteAcquaintance c) {
        require(c.stakeholder(), ElementKind.STAKEHOLDER);
        return knows(c.stakeholder(), c.person())
                ? List.of()
                : List.of(new AcquaintanceNoted(c.plan(), c.stakeholder(), c.person()));
    }

    List<PlanEvent> end(PlanCommand.EndAcquaintance c) {
        require(c.stakeholder(), ElementKind.STAKEHOLDER);
        return knows(c.stakeholder(), c.person())
                ? List.of(new AcquaintanceEnded(c.plan(), c.stakeholder(), c.person()))
                : List.of();
    }

    private boolean knows(ElementId stakeholder, PersonId person) {
        return acquaintances.contains(new Acquaintance(stakeholder, person));
    }

    /** @throws PlanRejection.ElementGone when it was never there */
    List<PlanEvent> remove(PlanCommand.RemoveElement c) {
        var piece = removable(c.element());
        return piece.removed() ? List.of() : List.of(new ElementRemoved(c.plan(), piece.id(), piece.kind()));
    }

    List<PlanEvent> restore(PlanCommand.RestoreElement c) {
        var piece = removable(c.element());
        return piece.removed() ? List.of(new ElementRestored(c.plan(), piece.id(), piece.kind())) : List.of();
    }

    private Piece removable(ElementId id) {
        return find(id).filter(piece -> piece.kind() != ElementKind.WHITESPACE_CELL)
                .orElseThrow(() -> new PlanRejection.ElementGone(ElementKind.STAKEHOLDER));
    }

    /**
     * Whoever is named as a stakeholder is one, and nobody reports to themselves by any way round; those who were removed count as well, for they can be
     * brought back.
     *
     * @param values with the changed one as it will be, or as it was
     */
    void requireFitting(FieldRef ref, String value, ProseFields names, SingleValues values) {
        if (ref.field().type() != Field.Type.STAKEHOLDER || value.isEmpty()) {
            return;
        }
        var named = new ElementId(value);
        if (find(named)
                .filter(piece -> piece.kind() == ElementKind.STAKEHOLDER && stands(piece))
                .isEmpty()) {
            throw new InvalidInput(
                    ref.field().name(), "This person is not on the relationship map any more. Choose somebody else.");
        }
        if (ref.field() == Field.STAKEHOLDER_REPORTS_TO && leadsTo(named, ref.element(), values)) {
            throw new PlanRejection.ReportsInCircle(
                    names.text(ref.element(), Field.STAKEHOLDER_NAME), names.text(named, Field.STAKEHOLDER_NAME));
        }
    }

    /** Whether somebody is the other, or reports to them, directly or by others. */
    private boolean leadsTo(ElementId from, ElementId to, SingleValues values) {
        var next = from;
        for (int steps = 0; steps <= pieces.size(); steps++) {
            if (next.equals(to)) {
                return true;
            }
            var superior = values.value(next, Field.STAKEHOLDER_REPORTS_TO);
            if (superior.isEmpty()) {
                return false;
            }
            next = new ElementId(superior);
        }
        return true;
    }

    Customer after(PlanEvent event) {
        return switch (event) {
            case StakeholderAdded e -> with(e.stakeholder(), ElementKind.STAKEHOLDER, ElementId.PLAN);
            case BusinessUnitAdded e -> with(e.unit(), ElementKind.BUSINESS_UNIT, ElementId.PLAN);
            case CellOpened e -> with(e.cell(), ElementKind.WHITESPACE_CELL, e.unit());
            case StakeholderPlaced e -> changed(e.stakeholder(), piece -> piece.at(e.place()));
            case ElementRemoved e -> changed(e.element(), piece -> piece.removed(true));
            case ElementRestored e -> changed(e.element(), piece -> piece.removed(false));
            case AcquaintanceNoted e -> {
                var more = new ArrayList<>(acquaintances);
                more.add(new Acquaintance(e.stakeholder(), e.person()));
                yield new Customer(pieces, more);
            }
            case AcquaintanceEnded e -> {
                var fewer = new ArrayList<>(acquaintances);
                fewer.remove(new Acquaintance(e.stakeholder(), e.person()));
                yield new Customer(pieces, fewer);
            }
            default -> this;
        };
    }

    private Customer with(ElementId id, ElementKind kind, ElementId under) {
        var more = new ArrayList<>(pieces);
        more.add(new Piece(id, kind, under, false, null));
        return new Customer(more, acquaintances);
    }

    private Customer changed(ElementId id, UnaryOperator<Piece> change) {
        return find(id).isEmpty()
                ? this
                : new Customer(
                        pieces.stream()
                                .map(piece -> piece.id().equals(id) ? change.apply(piece) : piece)
                                .toList(),
                        acquaintances);
    }
}
