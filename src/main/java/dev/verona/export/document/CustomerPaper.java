package dev.verona.export.document;

import dev.verona.export.document.Paper.Block;
import dev.verona.export.document.Paper.Chapter;
import dev.verona.export.document.Paper.Fact;
import dev.verona.export.document.Paper.Leaf;
import dev.verona.plan.api.Choice;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.CustomerView.Cell;
import dev.verona.plan.api.CustomerView.Stakeholder;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.RelationshipGap;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out what a plan knows of its customer: the target, the people with what our relationships lack, and the whitespace. */
final class CustomerPaper {

    private final PlanView plan;
    private final CustomerView customer;
    private final Formats formats;

    CustomerPaper(PlanView plan, Formats formats) {
        this.plan = plan;
        this.customer = plan.customer();
        this.formats = formats;
    }

    List<Chapter> chapters() {
        var leaves = new ArrayList<Leaf>();
        var target = customer.target();
        var set = customer.targeted();
        if (target != null) {
            leaves.add(new Leaf(
                    Field.TARGET.label(),
                    "",
                    List.of(new Paper.Facts(List.of(new Fact(Field.TARGET.label(), formats.money(target))))),
                    set == null
                            ? List.of()
                            : List.of("Set by " + set.by().name() + " ("
                                    + set.by().function().label() + "), " + formats.date(set.at()) + ".")));
        }
        if (!customer.stakeholders().isEmpty()) {
            leaves.add(people());
        }
        if (!customer.units().isEmpty()) {
            leaves.add(whitespace());
        }
        return leaves.isEmpty() ? List.of() : List.of(new Chapter("The customer", leaves));
    }

    private Leaf people() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paper.Table(
                List.of("Name", "Buying role", "Support", "Coverage", "Now", "Wanted", "Reports to", "Known by"),
                customer.stakeholders().stream().map(this::person).toList()));
        var gaps = RelationshipGap.in(plan);
        if (!gaps.isEmpty()) {
            blocks.add(new Paper.Table(
                    List.of("What our relationships lack"),
                    gaps.stream().map(gap -> List.of(gap.sentence())).toList()));
        }
        return new Leaf("Stakeholders", "", blocks, List.of());
    }

    private List<String> person(Stakeholder person) {
        return List.of(
                person.title().isEmpty() ? person.name().text() : person.name().text() + ", " + person.title(),
                label(person.role()),
                label(person.support()),
                label(person.coverage()),
                label(person.now()),
                label(person.wanted()),
                superior(person, customer),
                known(person));
    }

    static String superior(Stakeholder person, CustomerView customer) {
        return person.reportsTo()
                .flatMap(customer::find)
                .map(one -> one.name().text())
                .orElse("");
    }

    static String known(Stakeholder person) {
        return person.knownBy().stream().map(PersonRef::name).collect(Collectors.joining(", "));
    }

    static String label(@Nullable Choice choice) {
        return choice == null ? "" : choice.label();
    }

    private Leaf whitespace() {
        return new Leaf(
                "Whitespace",
                "",
                List.of(new Paper.Table(
                        List.of("Business unit", "Offering", "State", "Amount a year", "Competitor or reason"),
                        customer.cells().stream()
                                .filter(cell -> cell.state() != null)
                                .map(this::cell)
                                .toList())),
                List.of());
    }

    private List<String> cell(Cell cell) {
        var amount = cell.amount();
        return List.of(
                unit(cell.unit(), customer),
                cell.offering(),
                label(cell.state()),
                amount == null ? "" : formats.money(amount),
                why(cell));
    }

    static String why(Cell cell) {
        return cell.value(Field.CELL_COMPETITOR).isEmpty()
                ? cell.value(Field.CELL_REASON)
                : cell.value(Field.CELL_COMPETITOR);
    }

    static String unit(ElementId unit, CustomerView customer) {
        return customer.units().stream()
                .filter(one -> one.id().equals(unit))
                .map(one -> one.name().text())
                .findFirst()
                .orElse("");
    }
}
