package dev.verona.export.document;

import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.Touch;
import dev.verona.shell.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan holds as tables, for people who go on reckoning: values are numbers and days, not words. */
public final class PlanSheets {

    private PlanSheets() {}

    /**
     * @param rows each as long as the head; a cell is a text, a number, a day or nothing
     */
    public record Sheet(String name, List<String> head, List<List<@Nullable Object>> rows) {}

    /** @param today as of which an action item is overdue */
    static List<Sheet> of(PlanAsOf then, LocalDate today, Formats formats) {
        return List.of(
                contributions(then, formats),
                actions(then.plan(), today),
                objectives(then.plan()),
                team(then.plan()),
                stakeholders(then.plan().customer()),
                whitespace(then.plan().customer()));
    }

    private static Sheet contributions(PlanAsOf then, Formats formats) {
        var fields = Arrays.stream(Field.values())
                .filter(field -> field.kind() != null || field == Field.CONTRIBUTION_BRIEF)
                .toList();
        var head = new ArrayList<>(List.of(
                "Stage", "Kind", "Title", "State", "From", "Asked of", "Due", "Last changed by", "Last changed on"));
        fields.forEach(field ->
                head.add(field.kind() == null ? field.label() : field.kind().label() + ": " + field.label()));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var card : then.plan().contributions()) {
            var row = new ArrayList<@Nullable Object>();
            row.add(card.stage().label());
            row.add(card.kind().label());
            row.add(card.title());
            row.add(card.state().label());
            row.add(card.from().label());
            var asked = card.askedPerson();
            row.add(asked == null ? null : asked.name());
            row.add(card.due());
            touch(row, card.last(), formats);
            var whole = then.contributions().get(card.id());
            fields.forEach(field -> row.add(
                    whole == null
                            ? null
                            : field.type().isProse()
                                    ? whole.prose(field).text()
                                    : FieldWords.shown(field, whole.value(field), formats)));
            rows.add(row);
        }
        return new Sheet("Contributions", head, rows);
    }

    private static void touch(List<@Nullable Object> row, Touch last, Formats formats) {
        row.add(last.by().name());
        row.add(formats.day(last.at()));
    }

    private static Sheet actions(PlanView plan, LocalDate today) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var objective : plan.objectives()) {
            for (var strategy : objective.strategies()) {
                for (var action : strategy.actions()) {
                    rows.add(Arrays.asList(
                            action.what().text(),
                            action.owner().name(),
                            action.due(),
                            PlanPaper.state(action, today),
                            action.dropReason(),
                            objective.statement().text(),
                            strategy.statement().text()));
                }
            }
        }
        return new Sheet(
                "Action items",
                List.of("Action", "Owner", "Due", "State", "Why dropped", "Objective", "Strategy"),
                rows);
    }

    private static Sheet objectives(PlanView plan) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var objective : plan.objectives()) {
            rows.add(Arrays.asList(
                    objective.statement().text(),
                    objective.kind().label(),
                    objective.measure(),
                    objective.baseline(),
                    objective.current(),
                    objective.target(),
                    objective.by()));
        }
        return new Sheet(
                "Objectives", List.of("Objective", "Kind", "Measure", "Baseline", "Now", "Target", "By"), rows);
    }

    private static Sheet team(PlanView plan) {
        var rows = new ArrayList<List<@Nullable Object>>();
        plan.team()
                .forEach(member -> rows.add(Arrays.asList(
                        member.person().name(),
                        member.person().function().label(),
                        member.role().label())));
        return new Sheet("Team", List.of("Person", "Function", "In the team as"), rows);
    }

    private static Sheet stakeholders(CustomerView customer) {
        var rows = new ArrayList<List<@Nullable Object>>();
        customer.stakeholders()
                .forEach(person -> rows.add(Arrays.asList(
                        person.name().text(),
                        person.title(),
                        CustomerPaper.label(person.role()),
                        CustomerPaper.label(person.support()),
                        CustomerPaper.label(person.coverage()),
                        CustomerPaper.label(person.now()),
                        CustomerPaper.label(person.wanted()),
                        CustomerPaper.superior(person, customer),
                        CustomerPaper.known(person),
                        person.notes().text())));
        return new Sheet(
                "Stakeholders",
                List.of(
                        "Name",
                        "Job title",
                        "Buying role",
                        "Support",
                        "Coverage",
                        "Relationship now",
                        "Relationship wanted",
                        "Reports to",
                        "Known by",
                        "Notes"),
                rows);
    }

    private static Sheet whitespace(CustomerView customer) {
        var rows = new ArrayList<List<@Nullable Object>>();
        customer.cells().stream().filter(cell -> cell.state() != null).forEach(cell -> {
            var amount = cell.amount();
            rows.add(Arrays.asList(
                    CustomerPaper.unit(cell.unit(), customer),
                    cell.offering(),
                    CustomerPaper.label(cell.state()),
                    amount == null ? null : amount.amount(),
                    amount == null ? null : amount.currency().getCurrencyCode(),
                    CustomerPaper.why(cell)));
        });
        return new Sheet(
                "Whitespace",
                List.of("Business unit", "Offering", "State", "Amount a year", "Currency", "Competitor or reason"),
                rows);
    }
}
