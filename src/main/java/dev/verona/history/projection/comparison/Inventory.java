package dev.verona.history.projection.comparison;

import dev.verona.history.api.Comparison.Section;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that a plan says at a moment, thing by thing in its order, in a form in which two moments can be held against each other. */
final class Inventory {

    /**
     * @param key the same at all moments
     * @param place what it hangs on
     * @param facts by label, in the order in which they are read; without those that say nothing
     */
    record Item(
            String key,
            Section section,
            String what,
            String title,
            @Nullable ElementId element,
            String place,
            Map<String, Fact> facts) {}

    /**
     * @param field null for what is no field
     * @param value as a reader knows it
     */
    record Fact(@Nullable Field field, String value, String canonical) {}

    private final Map<String, Item> items = new LinkedHashMap<>();

    private Inventory() {}

    static Inventory of(PlanAsOf moment) {
        var inventory = new Inventory();
        var plan = moment.plan();
        inventory.add(plan(plan));
        plan.team().forEach(member -> inventory.add(member(member)));
        plan.objectives().forEach(inventory::objective);
        plan.contributions()
                .forEach(card ->
                        inventory.add(contribution(card, moment.contributions().get(card.id()))));
        plan.customer().stakeholders().forEach(person -> inventory.add(stakeholder(person, plan.customer())));
        plan.customer().units().forEach(unit -> inventory.add(unit(unit)));
        plan.customer().cells().forEach(cell -> inventory.add(cell(cell, plan.customer())));
        return inventory;
    }

    List<Item> items() {
        return List.copyOf(items.values());
    }

    @Nullable
    Item find(String key) {
        return items.get(key);
    }

    private void add(Item item) {
        items.put(item.key(), item);
    }

    private static Item plan(PlanView plan) {
        var facts = new Facts();
        facts.field(Field.FOCUS, plan.focus().text());
        facts.field(Field.TARGET, Objects.toString(plan.customer().target(), ""));
        facts.fact("Status", plan.status().label());
        for (var function : List.of(Function.SALES, Function.MARKETING)) {
            plan.signatures().stream()
                    .filter(signature -> signature.function() == function)
                    .findFirst()
                    .ifPresent(signature -> facts.fact(
                            "Signed for " + function.label(),
                            signature.by().name() + ", version " + signature.revision()));
        }
        facts.fact("Closed because", plan.closedReason());
        return new Item("plan", Section.PLAN, "Plan", "", ElementId.PLAN, "", facts.all);
    }

    private static Item member(PlanView.Member member) {
        var facts = new Facts();
        facts.fact("Role", member.role().label());
        return new Item(
                "member " + member.person().id(),
                Section.TEAM,
                member.person().function().label(),
                member.person().name(),
                null,
                "",
                facts.all);
    }

    private void objective(PlanView.Objective objective) {
        var facts = new Facts();
        facts.field(Field.OBJECTIVE_STATEMENT, objective.statement().text());
        facts.fact("Kind", objective.kind().label());
        facts.field(Field.OBJECTIVE_MEASURE, objective.measure());
        facts.field(Field.OBJECTIVE_BASELINE, number(objective.baseline()));
        facts.field(Field.OBJECTIVE_TARGET, number(objective.target()));
        facts.field(Field.OBJECTIVE_CURRENT, number(objective.current()));
        facts.field(Field.OBJECTIVE_DATE, date(objective.by()));
        outline(ElementKind.OBJECTIVE, objective.id(), objective.statement().text(), ElementId.PLAN, facts);
        for (var strategy : objective.strategies()) {
            var says = new Facts();
            says.field(Field.STRATEGY_STATEMENT, strategy.statement().text());
            outline(ElementKind.STRATEGY, strategy.id(), strategy.statement().text(), objective.id(), says);
            strategy.actions().forEach(action -> action(action, strategy.id()));
        }
    }

    private void action(PlanView.Action action, ElementId strategy) {
        var facts = new Facts();
        facts.field(Field.ACTION_WHAT, action.what().text());
        facts.field(
                Field.ACTION_OWNER, action.owner().name(), action.owner().id().value());
        facts.field(Field.ACTION_DUE, action.due().toString());
        facts.fact("State", words(action.state().name()));
        facts.fact("Dropped because", action.dropReason());
        outline(ElementKind.ACTION, action.id(), action.what().text(), strategy, facts);
    }

    private void outline(ElementKind kind, ElementId id, String title, ElementId parent, Facts facts) {
        add(new Item(id.value(), Section.OBJECTIVES, kind.label(), title, id, parent.value(), facts.all));
    }

    private static Item contribution(PlanView.Card card, @Nullable ContributionView view) {
        var facts = new Facts();
        facts.fact("State", card.state().label());
        facts.fact("Stage", card.stage().label());
        facts.fact("From", card.from().label());
        facts.fact("Due", date(card.due()));
        if (view != null) {
            Field.of(card.kind()).forEach(field -> facts.field(field, content(view, field)));
            var decision = view.decision();
            if (decision != null) {
                facts.fact("Sales decided", decision.verdict().label());
                facts.fact("Sales will ask", decision.decided());
                facts.fact("Because", decision.reason());
            }
        }
        return new Item(
                card.id().value(),
                Section.BOARD,
                card.kind().label(),
                card.title(),
                card.id(),
                card.stage().name(),
                facts.all);
    }

    private static Item stakeholder(CustomerView.Stakeholder person, CustomerView customer) {
        var facts = new Facts();
        facts.field(Field.STAKEHOLDER_NAME, person.name().text());
        Field.of(ElementKind.STAKEHOLDER).stream()
                .filter(field -> !field.type().isProse())
                .forEach(field -> facts.field(field, shown(field, person.value(field), customer), person.value(field)));
        facts.fact(
                "Known by",
                person.knownBy().stream().map(PersonRef::name).sorted().collect(Collectors.joining(", ")));
        facts.field(Field.STAKEHOLDER_NOTES, person.notes().text());
        return customer(ElementKind.STAKEHOLDER, person.id(), person.name().text(), facts);
    }

    private static Item unit(CustomerView.BusinessUnit unit) {
        var facts = new Facts();
        facts.field(Field.UNIT_NAME, unit.name().text());
        return customer(ElementKind.BUSINESS_UNIT, unit.id(), unit.name().text(), facts);
    }

    private static Item cell(CustomerView.Cell cell, CustomerView customer) {
        var facts = new Facts();
        Field.of(ElementKind.WHITESPACE_CELL)
                .forEach(field -> facts.field(field, shown(field, cell.value(field), customer), cell.value(field)));
        var unit = customer.units().stream()
                .filter(one -> one.id().equals(cell.unit()))
                .map(one -> one.name().text())
                .findFirst()
                .orElse("");
        return customer(ElementKind.WHITESPACE_CELL, cell.id(), cell.offering() + ", " + unit, facts);
    }

    private static Item customer(ElementKind kind, ElementId id, String title, Facts facts) {
        return new Item(id.value(), Section.CUSTOMER, kind.label(), title, id, "", facts.all);
    }

    private static String shown(Field field, String value, CustomerView customer) {
        return switch (field.type()) {
            case CHOICE -> field.labelOf(value);
            case STAKEHOLDER ->
                value.isEmpty()
                        ? ""
                        : customer.find(new ElementId(value))
                                .map(one -> one.name().text())
                                .orElse("");
            default -> value;
        };
    }

    /** In canonical form; a file by its name. */
    private static String content(ContributionView view, Field field) {
        if (field.type().isProse()) {
            return view.prose(field).text();
        }
        var value = view.value(field);
        return field.type() == Field.Type.FILE ? value.substring(value.indexOf('|') + 1) : value;
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static String date(@Nullable LocalDate date) {
        return Objects.toString(date, "");
    }

    private static String words(String constant) {
        return constant.charAt(0)
                + constant.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The order of the things that stand at one place. */
    Map<String, List<String>> orders() {
        var orders = new LinkedHashMap<String, List<String>>();
        items.values().stream()
                .filter(item -> item.section() == Section.OBJECTIVES || item.section() == Section.BOARD)
                .forEach(item -> orders.computeIfAbsent(item.place(), place -> new ArrayList<>())
                        .add(item.key()));
        return orders;
    }

    private static final class Facts {

        private final Map<String, Fact> all = new LinkedHashMap<>();

        void field(Field field, String value) {
            field(field, value, value);
        }

        void field(Field field, String value, String canonical) {
            if (!value.isEmpty()) {
                all.put(field.label(), new Fact(field, value, canonical));
            }
        }

        void fact(String label, String value) {
            if (!value.isEmpty()) {
                all.put(label, new Fact(null, value, value));
            }
        }
    }
}
