package dev.verona.engagement.domain;

import dev.verona.directory.api.People;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.Condition;
import dev.verona.engagement.api.EngagementRejection.Contradicts;
import dev.verona.engagement.api.EngagementRejection.UnknownField;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.Terms;
import dev.verona.shared.InvalidInput;
import java.util.List;

/** Which terms make sense: a rule that nobody can keep, or that another one contradicts, is refused when it is written. */
final class RuleWriting {

    private static final int TITLE = 120;
    private static final int TEXT = 1_000;
    private static final int MOST_CONDITIONS = 12;
    private static final int MOST_DAYS = 250;

    private RuleWriting() {}

    static Terms checked(RuleId rule, Terms terms, People people, OtherRules others) {
        var title = text("title", terms.title(), TITLE);
        if (title.isEmpty()) {
            throw new InvalidInput("title", "Give the rule a title by which people will cite it.");
        }
        var behaviour = behaviour(terms.behaviour(), people);
        var conditions = terms.conditions().stream()
                .map(one ->
                        new Condition(one.field(), one.comparison(), one.value().strip()))
                .toList();
        if (conditions.isEmpty()) {
            throw new InvalidInput("conditions", "Say in which cases the rule holds: add a condition.");
        }
        if (conditions.size() > MOST_CONDITIONS) {
            throw new InvalidInput(
                    "conditions", "Use at most " + MOST_CONDITIONS + " conditions, or write two rules of it.");
        }
        Conditions.check(conditions, behaviour.kind());
        var tidy = new Terms(title, text("why", terms.why(), TEXT), conditions, behaviour, terms.exceptions());
        requireNoContradiction(rule, tidy, others);
        return tidy;
    }

    /** Two rules about the same cases may ask for different things, but not for the same thing in two ways. */
    static void requireNoContradiction(RuleId rule, Terms terms, OtherRules others) {
        for (var other : others.standing()) {
            if (!other.rule().equals(rule)
                    && asksDifferently(terms, other.terms())
                    && Conditions.overlap(terms.conditions(), other.terms().conditions())) {
                throw new Contradicts(other.terms().title());
            }
        }
    }

    private static boolean asksDifferently(Terms one, Terms other) {
        return one.behaviour().kind() == other.behaviour().kind()
                && one.behaviour().whom().equalsIgnoreCase(other.behaviour().whom())
                && (one.behaviour().workingDays() != other.behaviour().workingDays()
                        || one.exceptions() != other.exceptions());
    }

    private static Behaviour behaviour(Behaviour stated, People people) {
        var kind = stated.kind();
        var whom = kind.namesSomebody() ? text("whom", stated.whom(), TITLE) : "";
        if (kind.namesSomebody()) {
            requireKnown(whom, people);
        }
        if (kind.hasTerm() && (stated.workingDays() < 1 || stated.workingDays() > MOST_DAYS)) {
            throw new InvalidInput("workingDays", "Write a number of working days from 1 to " + MOST_DAYS + ".");
        }
        return new Behaviour(kind, whom, kind.hasTerm() ? stated.workingDays() : 0);
    }

    private static void requireKnown(String title, People people) {
        if (title.isEmpty()) {
            throw new InvalidInput("whom", "Choose whose advice it takes, by their job title.");
        }
        if (titles(people).stream().noneMatch(title::equalsIgnoreCase)) {
            throw new UnknownField(
                    "whom", "Nobody who can sign in has the job title “" + title + "”. Choose one from the directory.");
        }
    }

    private static List<String> titles(People people) {
        return people.active().stream().map(person -> person.jobTitle().strip()).toList();
    }

    static String text(String field, String value, int longest) {
        var tidy = value.strip();
        if (tidy.length() > longest) {
            throw new InvalidInput(field, "Use at most " + longest + " characters.");
        }
        return tidy;
    }

    static String reason(String value, String otherwise) {
        var tidy = text("reason", value, TEXT);
        if (tidy.isEmpty()) {
            throw new InvalidInput("reason", otherwise);
        }
        return tidy;
    }
}
