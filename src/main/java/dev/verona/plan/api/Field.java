package dev.verona.plan.api;

import static dev.verona.plan.api.ElementKind.ACTION;
import static dev.verona.plan.api.ElementKind.BUSINESS_UNIT;
import static dev.verona.plan.api.ElementKind.CONTRIBUTION;
import static dev.verona.plan.api.ElementKind.OBJECTIVE;
import static dev.verona.plan.api.ElementKind.PLAN;
import static dev.verona.plan.api.ElementKind.STAKEHOLDER;
import static dev.verona.plan.api.ElementKind.STRATEGY;
import static dev.verona.plan.api.ElementKind.WHITESPACE_CELL;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every editable field of a plan: the one catalogue from which forms, rules and the history's words are made. A field is either prose,
 * which two people write together ({@link Type#isProse()}), or a single value, which two people can contradict.
 * The constants' names are stored in events: never renamed, only added.
 */
public enum Field {
    FOCUS(
            PLAN,
            null,
            "Focus statement",
            "What this account is to us, and what we will be to it, by when (practice 46)",
            Type.PROSE),

    OBJECTIVE_STATEMENT(OBJECTIVE, null, "Objective", "The outcome at the account, in one sentence", Type.LINE),
    OBJECTIVE_MEASURE(OBJECTIVE, null, "Measure", "What is counted, as in share of wallet in %", Type.TEXT),
    OBJECTIVE_BASELINE(OBJECTIVE, null, "Baseline", "Where the measure stands today", Type.NUMBER),
    OBJECTIVE_TARGET(OBJECTIVE, null, "Target", "Where the measure shall stand", Type.NUMBER),
    OBJECTIVE_CURRENT(OBJECTIVE, null, "Now", "Where the measure stands by the latest look", Type.NUMBER),
    OBJECTIVE_DATE(OBJECTIVE, null, "By", "The day on which the target is due", Type.DATE),

    STRATEGY_STATEMENT(STRATEGY, null, "Strategy", "How the objective is reached", Type.PROSE),

    ACTION_WHAT(ACTION, null, "Action", "What is to be done", Type.LINE),
    ACTION_OWNER(ACTION, null, "Owner", "The one person who does it", Type.PERSON),
    ACTION_DUE(ACTION, null, "Due", "The day by which it is done", Type.DATE),

    CONTRIBUTION_TITLE(CONTRIBUTION, null, "Title", "What it is, in a few words", Type.LINE),
    CONTRIBUTION_BRIEF(CONTRIBUTION, null, "Brief", "What is asked for, and what it is for", Type.PROSE),

    VALUE_NEED(
            CONTRIBUTION,
            ContributionKind.VALUE_PROPOSITION,
            "Whose need",
            "Who at the customer needs it, and why now",
            Type.PROSE),
    VALUE_BENEFIT(CONTRIBUTION, ContributionKind.VALUE_PROPOSITION, "Benefit", "What changes for them", Type.PROSE),
    VALUE_QUANTIFIED(
            CONTRIBUTION,
            ContributionKind.VALUE_PROPOSITION,
            "In numbers",
            "How much, per year or per unit, and how it is reckoned",
            Type.PROSE),
    VALUE_ALTERNATIVE(
            CONTRIBUTION,
            ContributionKind.VALUE_PROPOSITION,
            "Against which alternative",
            "What they would do without us",
            Type.PROSE),
    VALUE_EVIDENCE(
            CONTRIBUTION,
            ContributionKind.VALUE_PROPOSITION,
            "Evidence",
            "Measurements, references, sources",
            Type.PROSE),

    COLLATERAL_TEMPLATE(
            CONTRIBUTION,
            ContributionKind.SOLUTION_COLLATERAL,
            "Template",
            "What the template holds and which version",
            Type.PROSE),
    COLLATERAL_GUIDE(
            CONTRIBUTION,
            ContributionKind.SOLUTION_COLLATERAL,
            "Customising guide",
            "What to change for this customer, and what never to change",
            Type.PROSE),
    COLLATERAL_AUDIENCE(
            CONTRIBUTION, ContributionKind.SOLUTION_COLLATERAL, "Audience", "Who at the customer reads it", Type.TEXT),
    COLLATERAL_LINK(CONTRIBUTION, ContributionKind.SOLUTION_COLLATERAL, "Link", "Where it is kept", Type.LINK),
    COLLATERAL_FILE(CONTRIBUTION, ContributionKind.SOLUTION_COLLATERAL, "File", "The file itself", Type.FILE),

    CASE_CUSTOMER(CONTRIBUTION, ContributionKind.CASE_STUDY, "Customer", "Whose case it is", Type.TEXT),
    CASE_FORM(
            CONTRIBUTION,
            ContributionKind.CASE_STUDY,
            "Form",
            "Success story, reference or site visit",
            Type.CASE_FORM),
    CASE_PROBLEM(CONTRIBUTION, ContributionKind.CASE_STUDY, "Problem", "What they faced", Type.PROSE),
    CASE_RESULT(
            CONTRIBUTION,
            ContributionKind.CASE_STUDY,
            "Result with evidence",
            "What changed, measured how",
            Type.PROSE),
    CASE_CONSENT(
            CONTRIBUTION, ContributionKind.CASE_STUDY, "Consent", "Whether the customer lets us tell it", Type.CONSENT),
    CASE_CONSENT_EXPIRES(
            CONTRIBUTION,
            ContributionKind.CASE_STUDY,
            "Consent expires",
            "The last day on which it may be used",
            Type.DATE),

    PRICE_RECOMMENDED(
            CONTRIBUTION,
            ContributionKind.PRICING_ADVICE,
            "Recommended price",
            "The price that Marketing advises",
            Type.MONEY),
    PRICE_DISCOUNT(
            CONTRIBUTION,
            ContributionKind.PRICING_ADVICE,
            "Recommended discount",
            "In percent of the list price",
            Type.PERCENT),
    PRICE_FLOOR(
            CONTRIBUTION,
            ContributionKind.PRICING_ADVICE,
            "Floor",
            "Below this the deal harms the account or the segment",
            Type.MONEY),
    PRICE_WHY(CONTRIBUTION, ContributionKind.PRICING_ADVICE, "Why", "What the advice rests on", Type.PROSE),
    PRICE_OTHER(
            CONTRIBUTION,
            ContributionKind.PRICING_ADVICE,
            "What else than price",
            "Ways to close other than a lower price (practice 43)",
            Type.PROSE),
    PRICE_CONFIDENCE(
            CONTRIBUTION, ContributionKind.PRICING_ADVICE, "Confidence", "How sure Marketing is", Type.CONFIDENCE),
    PRICE_VALID_UNTIL(
            CONTRIBUTION,
            ContributionKind.PRICING_ADVICE,
            "Valid until",
            "After this day it is asked for again",
            Type.DATE),

    LEAD_FIT(
            CONTRIBUTION,
            ContributionKind.LEAD_STANDARD,
            "Criteria of fit",
            "Which companies we want at all (practice 6)",
            Type.PROSE),
    LEAD_READINESS(
            CONTRIBUTION,
            ContributionKind.LEAD_STANDARD,
            "Criteria of readiness",
            "What shows that they want to buy now: authority, budget, time frame (practices 6 and 8)",
            Type.PROSE),

    TARGET(PLAN, null, "Target", "What we want to win at the account in the plan's period (practice 79)", Type.MONEY),

    ACTION_ABOUT(ACTION, null, "Stakeholder", "Whom at the customer it brings us closer to", Type.STAKEHOLDER),

    STAKEHOLDER_NAME(STAKEHOLDER, null, "Name", "As they are addressed", Type.LINE),
    STAKEHOLDER_TITLE(STAKEHOLDER, null, "Job title", "What they are at the customer", Type.TEXT),
    STAKEHOLDER_ROLE(STAKEHOLDER, "Buying role", "What part they have in the purchase", BuyingRole.class),
    STAKEHOLDER_SUPPORT(STAKEHOLDER, "Support", "How they stand towards us", Support.class),
    STAKEHOLDER_COVERAGE(STAKEHOLDER, "Coverage", "How well we are in touch with them", Coverage.class),
    STAKEHOLDER_NOW(STAKEHOLDER, "Relationship now", "What we are to them today", CustomerTrust.class),
    STAKEHOLDER_WANTED(STAKEHOLDER, "Relationship wanted", "What we want to be to them", CustomerTrust.class),
    STAKEHOLDER_REPORTS_TO(STAKEHOLDER, null, "Superior", "To whom they report", Type.STAKEHOLDER),
    STAKEHOLDER_NOTES(STAKEHOLDER, null, "Notes", "What moves them, and what we learned from whom", Type.PROSE),

    UNIT_NAME(BUSINESS_UNIT, null, "Name", "A site, a division or a subsidiary that buys for itself", Type.LINE),

    CELL_STATE(WHITESPACE_CELL, "State", "How the offering stands there", CellState.class),
    CELL_AMOUNT(WHITESPACE_CELL, null, "Amount", "What it is worth in a year", Type.MONEY),
    CELL_COMPETITOR(WHITESPACE_CELL, null, "Competitor", "Who has it", Type.TEXT),
    CELL_REASON(WHITESPACE_CELL, null, "Reason", "Why it cannot be sold there", Type.TEXT);

    /** How a field's value is written. Single values are stored as text in one canonical form. */
    public enum Type {
        /** Joint text of several lines, Markdown. */
        PROSE,
        /** Joint text of one line, at most 200 characters. */
        LINE,
        /** One line as a single value, at most 200 characters. */
        TEXT,
        /** A plain decimal, as in {@code 31.5}. */
        NUMBER,
        /** An ISO date, as in {@code 2026-06-30}. */
        DATE,
        /** A {@link dev.verona.shared.PersonId}. */
        PERSON,
        /** As {@link dev.verona.shared.Money#toString()}. */
        MONEY,
        /** A decimal from 0 to 100. */
        PERCENT,
        /** An absolute http or https address. */
        LINK,
        /** The id of a stored file ({@code platform}'s files), a vertical bar, and its name. */
        FILE,
        /** {@link CaseForm}. */
        CASE_FORM,
        /** {@link Consent}. */
        CONSENT,
        /** {@link Confidence}. */
        CONFIDENCE,
        /** The name of one of {@link Field#choices()}. */
        CHOICE,
        /** The {@link ElementId} of a stakeholder of the plan. */
        STAKEHOLDER;

        public boolean isProse() {
            return this == PROSE || this == LINE;
        }
    }

    private final ElementKind element;
    private final @Nullable ContributionKind kind;
    private final String label;
    private final String help;
    private final Type type;
    private final @Nullable Class<? extends Choice> choices;

    Field(ElementKind element, @Nullable ContributionKind kind, String label, String help, Type type) {
        this.element = element;
        this.kind = kind;
        this.label = label;
        this.help = help;
        this.type = type;
        this.choices = null;
    }

    Field(ElementKind element, String label, String help, Class<? extends Choice> choices) {
        this.element = element;
        this.kind = null;
        this.label = label;
        this.help = help;
        this.type = Type.CHOICE;
        this.choices = choices;
    }

    public ElementKind element() {
        return element;
    }

    /** The only kind of contribution that has this field, null when every element of {@link #element()} has it. */
    public @Nullable ContributionKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    /** One line under the field that says what belongs there. */
    public String help() {
        return help;
    }

    public Type type() {
        return type;
    }

    /** Its answers in their order; none but of a field of {@link Type#CHOICE}. */
    public List<Choice> choices() {
        return choices == null ? List.of() : List.of(choices.getEnumConstants());
    }

    /** What an answer is called. */
    public String labelOf(String choice) {
        return choices().stream()
                .filter(one -> one.name().equals(choice))
                .map(Choice::label)
                .findFirst()
                .orElse(choice);
    }

    /** The fields of a contribution of this kind, title first, in the order of a form. */
    public static List<Field> of(ContributionKind kind) {
        return Arrays.stream(values())
                .filter(field -> field.element == CONTRIBUTION && (field.kind == null || field.kind == kind))
                .toList();
    }

    /** The fields of an element that is no contribution, in the order of a form. */
    public static List<Field> of(ElementKind element) {
        return Arrays.stream(values()).filter(field -> field.element == element).toList();
    }
}
