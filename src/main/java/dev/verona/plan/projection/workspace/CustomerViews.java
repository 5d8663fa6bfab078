package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.domain.Customer;
import dev.verona.plan.domain.Customer.Piece;
import dev.verona.plan.projection.workspace.CustomerPage.Thing;
import dev.verona.shared.Money;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a plan knows of its customer, of the documents that are kept. */
final class CustomerViews {

    private final PlanPage page;
    private final Function<PersonId, PersonRef> person;

    /** @param person somebody of ours by today's name */
    CustomerViews(PlanPage page, Function<PersonId, PersonRef> person) {
        this.page = page;
        this.person = person;
    }

    CustomerView view() {
        var target = page.leaf(ElementId.PLAN).value(Field.TARGET);
        if (customer().pieces().isEmpty() && page.customer().targeted() == null) {
            return CustomerView.NONE;
        }
        return new CustomerView(
                of(ElementKind.STAKEHOLDER, this::stakeholder),
                of(
                        ElementKind.BUSINESS_UNIT,
                        (piece, thing) -> new CustomerView.BusinessUnit(thing.id(), thing.text(), thing.last())),
                of(
                        ElementKind.WHITESPACE_CELL,
                        (piece, thing) -> new CustomerView.Cell(
                                thing.id(), piece.under(), thing.offering(), thing.values(), thing.last())),
                target.isEmpty() ? null : Money.parse(target),
                page.customer().targeted());
    }

    private interface Making<T> {
        T of(Piece piece, Thing thing);
    }

    private <T> List<T> of(ElementKind kind, Making<T> making) {
        return customer().standing(kind).stream()
                .flatMap(piece -> page.customer().find(piece.id()).map(thing -> making.of(piece, thing)).stream())
                .toList();
    }

    private CustomerView.Stakeholder stakeholder(Piece piece, Thing thing) {
        return new CustomerView.Stakeholder(
                thing.id(),
                thing.text(),
                thing.notes(),
                thing.values(),
                customer().acquaintances().stream()
                        .filter(known -> known.stakeholder().equals(thing.id()))
                        .map(known -> person.apply(known.person()))
                        .toList(),
                piece.place(),
                actionsAbout(thing.id()).toList(),
                thing.last());
    }

    private Stream<ElementId> actionsAbout(ElementId stakeholder) {
        return page.leaves().stream()
                .filter(leaf -> leaf.value(Field.ACTION_ABOUT).equals(stakeholder.value()))
                .map(Leaf::id);
    }

    private Customer customer() {
        return page.shape().customer();
    }
}
