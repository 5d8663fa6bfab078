package dev.verona.export.document;

import dev.verona.export.document.Paper.Block;
import dev.verona.export.document.Paper.Chapter;
import dev.verona.export.document.Paper.Fact;
import dev.verona.export.document.Paper.Leaf;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.api.Touch;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Formats;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a plan out: its focus, its objectives, what it knows of its customer, and stage by stage what both functions gave. What is retired, and what nobody wrote, is left out. */
final class PlanPaper {

    private static final List<ContributionView.Step.Kind> GIVING = List.of(
            ContributionView.Step.Kind.REQUEST,
            ContributionView.Step.Kind.DRAFT,
            ContributionView.Step.Kind.SUBMIT,
            ContributionView.Step.Kind.AGREE);

    private final PlanAsOf then;
    private final PlanView plan;
    private final Formats formats;
    private final LocalDate today;

    private PlanPaper(PlanAsOf then, Formats formats, LocalDate today) {
        this.then = then;
        this.plan = then.plan();
        this.formats = formats;
        this.today = today;
    }

    /**
     * @param then with all that its contributions said
     * @param moment as of which that is
     */
    static Paper of(PlanAsOf then, Instant moment, Formats formats) {
        var paper = new PlanPaper(then, formats, formats.day(moment));
        return new Paper(
                paper.plan.accountName(),
                "Account plan, " + formats.date(paper.plan.period().from()) + " – "
                        + formats.date(paper.plan.period().to()),
                paper.facts(moment),
                paper.chapters());
    }

    private List<Fact> facts(Instant moment) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("As of", formats.dateTime(moment)));
        facts.add(new Fact("Status", plan.status().label()));
        for (var role : List.of(TeamRole.SALES_OWNER, TeamRole.MARKETING_CO_OWNER)) {
            plan.owner(role).ifPresent(owner -> facts.add(new Fact(role.label(), owner.name())));
        }
        var others = plan.team().stream()
                .filter(member -> member.role() == TeamRole.MEMBER || member.role() == TeamRole.ADVISER)
                .map(member -> member.person().name() + " ("
                        + member.person().function().label() + ")")
                .collect(Collectors.joining(", "));
        add(facts, "Also in the team", others);
        for (var signature : plan.signatures()) {
            facts.add(new Fact(
                    "Signed for " + signature.function().label(),
                    signature.by().name() + ", " + formats.date(signature.at())
                            + (signature.revision() == plan.revision() ? "" : "; changed since")));
        }
        return facts;
    }

    private List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        if (!plan.focus().text().isBlank()) {
            chapters.add(new Chapter(
                    Field.FOCUS.label(),
                    List.of(new Leaf(
                            Field.FOCUS.label(),
                            "",
                            List.of(prose("", plan.focus())),
                            source(plan.focus().last())))));
        }
        if (!plan.objectives().isEmpty()) {
            chapters.add(new Chapter(
                    "Objectives",
                    plan.objectives().stream().map(this::objective).toList()));
        }
        chapters.addAll(new CustomerPaper(plan, formats).chapters());
        for (var stage : Stage.values()) {
            var leaves = Stream.concat(
                            Stream.of(overview(stage)),
                            plan.contributions().stream()
                                    .filter(card -> card.stage() == stage)
                                    .filter(card -> card.state() != ContributionState.RETIRED)
                                    .map(this::contribution))
                    .toList();
            if (leaves.size() > 1) {
                chapters.add(new Chapter(title(stage), leaves));
            }
        }
        return chapters;
    }

    private Leaf objective(PlanView.Objective objective) {
        var facts = new ArrayList<Fact>();
        add(facts, Field.OBJECTIVE_MEASURE.label(), objective.measure());
        number(facts, Field.OBJECTIVE_BASELINE, objective.baseline());
        number(facts, Field.OBJECTIVE_CURRENT, objective.current());
        number(facts, Field.OBJECTIVE_TARGET, objective.target());
        var by = objective.by();
        if (by != null) {
            facts.add(new Fact(Field.OBJECTIVE_DATE.label(), formats.date(by)));
        }
        var blocks = new ArrayList<Block>();
        if (!facts.isEmpty()) {
            blocks.add(new Paper.Facts(facts));
        }
        for (var strategy : objective.strategies()) {
            blocks.add(prose(Field.STRATEGY_STATEMENT.label(), strategy.statement()));
            if (!strategy.actions().isEmpty()) {
                blocks.add(new Paper.Table(
                        List.of("Action", "Owner", "Due", "State"),
                        strategy.actions().stream().map(this::action).toList()));
            }
        }
        return new Leaf(
                said(objective.statement(), "An objective without words yet"),
                objective.kind().label(),
                blocks,
                source(objective.last()));
    }

    private List<String> action(PlanView.Action action) {
        var state = state(action, today);
        return List.of(
                action.what().text(),
                action.owner().name(),
                formats.date(action.due()),
                action.dropReason().isBlank() ? state : state + ": " + action.dropReason());
    }

    static String state(PlanView.Action action, LocalDate today) {
        return switch (action.state()) {
            case OPEN -> action.overdue(today) ? "Overdue" : "Open";
            case DONE -> "Done";
            case DROPPED -> "Dropped";
        };
    }

    private static String title(Stage stage) {
        return stage.number() + " " + stage.label();
    }

    private static Leaf overview(Stage stage) {
        return new Leaf(
                title(stage),
                "",
                List.of(new Paper.Facts(List.of(
                        new Fact("Sales", stage.salesDoes()),
                        new Fact("Marketing", stage.marketingContributes()),
                        new Fact("The buyer", stage.buyer())))),
                List.of());
    }

    private Leaf contribution(PlanView.Card card) {
        var whole = then.contributions().get(card.id());
        var blocks = new ArrayList<Block>();
        if (whole != null) {
            var facts = new ArrayList<Fact>();
            var texts = new ArrayList<Block>();
            Field.of(card.kind()).stream()
                    .filter(field -> field != Field.CONTRIBUTION_TITLE)
                    .forEach(field -> {
                        if (!field.type().isProse()) {
                            add(facts, field.label(), FieldWords.shown(field, whole.value(field), formats));
                        } else if (!whole.prose(field).text().isBlank()) {
                            texts.add(prose(field.label(), whole.prose(field)));
                        }
                    });
            var decision = whole.decision();
            if (decision != null) {
                facts.add(new Fact(
                        "Sales decided",
                        String.join(
                                ". ",
                                Stream.of(decision.verdict().label(), decision.decided(), decision.reason())
                                        .filter(words -> !words.isBlank())
                                        .toList())));
            }
            if (!facts.isEmpty()) {
                blocks.add(new Paper.Facts(facts));
            }
            blocks.addAll(texts);
        }
        return new Leaf(
                card.title().isBlank() ? card.kind().label() : card.title(),
                card.kind().label() + " from " + card.from().label() + ", "
                        + lower(card.state().label()) + (card.overdue(today) ? ", overdue" : ""),
                blocks,
                sources(card, whole));
    }

    private List<String> sources(PlanView.Card card, @Nullable ContributionView whole) {
        var said = new ArrayList<String>();
        if (whole != null) {
            whole.steps().stream()
                    .filter(step -> GIVING.contains(step.kind()))
                    .map(step -> switch (step.kind()) {
                        case REQUEST -> "Asked for by " + by(step.by(), step.at());
                        case DRAFT -> "Drafted by " + by(step.by(), step.at());
                        case SUBMIT -> "Put up for review by " + by(step.by(), step.at());
                        default -> "Agreed by " + by(step.by(), step.at());
                    })
                    .forEach(said::add);
            var authors = whole.prose().values().stream()
                    .map(PlanView.Prose::last)
                    .filter(Objects::nonNull)
                    .map(touch -> touch.by().name())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!authors.isEmpty()) {
                said.add("Last to write in its texts: " + authors + ".");
            }
        }
        said.addAll(source(card.last()));
        return said;
    }

    private List<String> source(@Nullable Touch last) {
        return last == null ? List.of() : List.of("Last changed by " + by(last.by(), last.at()));
    }

    private String by(PersonRef person, Instant at) {
        return person.name() + " (" + person.function().label() + "), " + formats.date(at) + ".";
    }

    private static Block prose(String label, PlanView.Prose prose) {
        return new Paper.Prose(label, Markup.paragraphs(prose.text()));
    }

    private static String said(PlanView.Prose line, String otherwise) {
        return line.text().isBlank() ? otherwise : line.text();
    }

    private void number(List<Fact> facts, Field field, @Nullable BigDecimal value) {
        if (value != null) {
            facts.add(new Fact(field.label(), formats.number(value)));
        }
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1);
    }
}
