package dev.verona.demo;

import static dev.verona.demo.Cast.JUN;
import static dev.verona.demo.Cast.NADIA;
import static dev.verona.demo.Cast.ROSA;

import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.TeamRole;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The contrast to Brackenmoor: a dairy that was lost because the proof came too late. */
final class Oakmere {

    private static final OpportunityId DEAL = new OpportunityId("OM-1051");

    private Oakmere() {}

    static void tell(PlanStory plan) {
        plan.on(1, 13, 10, 0, NADIA).create(NADIA, JUN);
        plan.say(() -> new OpportunityCommand.AddOpportunity(
                DEAL,
                new OpportunityFacts(
                        "Milk-powder tower recovery",
                        new AccountId("oakmere"),
                        "HeatLoop 400",
                        NADIA.fullName(),
                        Stage.DEFINING_NEEDS,
                        Outcome.OPEN,
                        Money.of("860000", "USD"),
                        plan.time().date(1, 13),
                        plan.time().date(5, 29))));
        plan.focus(
                "Oakmere replaces its powder tower this year. Be in the new tower's specification before the tender goes out.");
        var win = plan.objective(
                ObjectiveKind.NEW_CUSTOMERS,
                "Be named in the specification of the powder tower",
                "Sites with our equipment",
                "0",
                "1",
                plan.time().date(5, 29));
        var early = plan.strategy(win, "Give their engineers the heat balance that the tender will need anyway.");
        var data = plan.action(
                early,
                "Send the sizing sheet with two reference dryers",
                NADIA,
                plan.time().date(2, 20));
        plan.on(2, 19, 16, 0, NADIA).done(data);

        var value = plan.on(2, 24, 9, 0, JUN)
                .draft(Stage.DEFINING_NEEDS, ContributionKind.VALUE_PROPOSITION, "A tower that pays for its own heat");
        plan.write(
                value, Field.VALUE_NEED, "The project engineer has a fixed budget for the tower and none for energy.");
        plan.write(
                value,
                Field.VALUE_BENEFIT,
                "Exhaust heat pre-heats the tower's own air: no second project, no second budget.");
        plan.write(value, Field.VALUE_EVIDENCE, "Sizing by our design tool; the measured case is a brewery's.");
        plan.submit(value);
        plan.on(2, 27, 10, 30, NADIA).agree(value);

        var proof = plan.on(3, 23, 8, 40, NADIA)
                .ask(
                        Stage.DECISION,
                        ContributionKind.CASE_STUDY,
                        "A powder tower like theirs",
                        "They do not believe a brewery's figures. I need one dairy with a powder tower before they decide on the 20th.",
                        PlanStory.marketing(JUN),
                        plan.time().date(4, 10));
        plan.on(4, 17, 17, 20, JUN).takeUp(proof);
        plan.write(
                proof,
                Field.CASE_PROBLEM,
                "Sundale's whey dryer comes nearest. Their consent for the figures is still out.");
        plan.on(4, 20, 15, 10, NADIA)
                .say(() -> new OpportunityCommand.LoseOpportunity(
                        DEAL,
                        LocalDate.ofInstant(plan.time().moment(4, 20, 15, 10), ZoneOffset.UTC),
                        "No dairy proof in time; the competitor brought two references with powder towers"));
        plan.on(4, 22, 9, 30, JUN)
                .retire(proof, "Came a week after the date and three days before the decision. Lost.");
        plan.on(4, 24, 14, 0, NADIA).add(ROSA, TeamRole.ADVISER);
        plan.on(4, 27, 10, 0, NADIA)
                .close(
                        "Lost for want of a dairy proof in time. Lesson: a case study is asked for when the stage opens, not when the customer doubts.");
    }
}
