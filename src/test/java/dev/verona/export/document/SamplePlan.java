package dev.verona.export.document;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.api.Touch;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plan with something of everything, as its read model hands it out. */
final class SamplePlan {

    static final Instant NOW = Instant.parse("2026-04-20T09:30:00Z");
    private static final Instant THEN = Instant.parse("2026-03-14T14:02:00Z");
    private static final AccountId ACCOUNT = new AccountId("brackenmoor");
    private static final Period HALF = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final PersonRef TOM = new PersonRef(new PersonId("tom"), "Tom Adeyemi", Function.SALES);
    private static final PersonRef ROSA = new PersonRef(new PersonId("rosa"), "Rosa Klein", Function.MARKETING);
    private static final Touch BY_ROSA = new Touch(ROSA, THEN);

    private final PlanId plan = PlanId.of(ACCOUNT, HALF);
    private final List<PlanView.Card> cards = new ArrayList<>();
    private final Map<ElementId, ContributionView> contributions = new HashMap<>();
    private String account = "Brackenmoor Dairies";

    SamplePlan of(String accountName) {
        account = accountName;
        return this;
    }

    SamplePlan with(
            String title, Stage stage, ContributionKind kind, ContributionState state, Field field, String text) {
        var id = new ElementId("c" + cards.size());
        var card = new PlanView.Card(
                id, kind, stage, state, Function.MARKETING, title, "", null, null, null, null, null, BY_ROSA);
        cards.add(card);
        contributions.put(
                id,
                new ContributionView(
                        plan,
                        -1,
                        card,
                        field.type().isProse() ? Map.of(field, new PlanView.Prose(text, 3, BY_ROSA)) : Map.of(),
                        field.type().isProse() ? Map.of() : Map.of(field, new ContributionView.Value(text, BY_ROSA)),
                        Map.of(),
                        null,
                        List.of(),
                        List.of(
                                new ContributionView.Step(ContributionView.Step.Kind.REQUEST, TOM, THEN, ""),
                                new ContributionView.Step(ContributionView.Step.Kind.DRAFT, ROSA, THEN, "")),
                        List.of()));
        return this;
    }

    /** A value proposition at the third stage. */
    SamplePlan saying(String text) {
        return with(
                "Heat that pays for itself",
                Stage.DEFINING_NEEDS,
                ContributionKind.VALUE_PROPOSITION,
                ContributionState.AGREED,
                Field.VALUE_BENEFIT,
                text);
    }

    PlanAsOf made() {
        var action = new PlanView.Action(
                new ElementId("a"),
                new PlanView.Prose("=Meet the CFO", 1, BY_ROSA),
                TOM,
                LocalDate.of(2026, 4, 1),
                PlanView.ActionState.OPEN,
                "",
                BY_ROSA);
        var strategy = new PlanView.Strategy(
                new ElementId("s"),
                new PlanView.Prose("Through the plant managers", 1, BY_ROSA),
                BY_ROSA,
                List.of(action));
        var objective = new PlanView.Objective(
                new ElementId("o"),
                ObjectiveKind.SHARE_OF_WALLET,
                new PlanView.Prose("A third of their heat is ours", 1, BY_ROSA),
                "Share in %",
                new BigDecimal("12.5"),
                new BigDecimal("33"),
                null,
                LocalDate.of(2026, 6, 30),
                BY_ROSA,
                List.of(strategy));
        return new PlanAsOf(
                12,
                new PlanView(
                        plan,
                        ACCOUNT,
                        account,
                        HALF,
                        PlanStatus.AWAITING_CO_SIGNATURE,
                        -1,
                        4,
                        THEN,
                        BY_ROSA,
                        List.of(
                                new PlanView.Member(TOM, TeamRole.SALES_OWNER),
                                new PlanView.Member(ROSA, TeamRole.MARKETING_CO_OWNER)),
                        new PlanView.Prose("The **first** dairy that heats without gas.", 1, BY_ROSA),
                        List.of(objective),
                        cards,
                        List.of(new PlanView.Signature(Function.SALES, TOM, 4, THEN)),
                        List.of(),
                        "",
                        CustomerView.NONE),
                contributions);
    }
}
