package dev.verona.demo;

import static dev.verona.demo.Cast.ERIK;
import static dev.verona.demo.Cast.JUN;
import static dev.verona.demo.Cast.NADIA;
import static dev.verona.demo.Cast.ROSA;
import static dev.verona.demo.Cast.TOM;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.TeamRole;
import dev.verona.shared.Stage;
import java.util.List;

/**
 * Rosa is embedded on the whole ten of Dairy &amp; Beverage from the next half-year on: in the last month the plans of those accounts that have none yet are begun, each
 * with what its seller asks of Marketing first. What three of them ask is a pattern that no single team sees (practice 53).
 */
final class NextHalf {

    private static final int MONTH = 6;
    private static final int FIRST_DAY = 16;

    private NextHalf() {}

    /** @param measure of what there is none yet, with how many of it are wanted */
    private record Beginning(String account, Cast owner, String focus, String aim, String measure, String target) {}

    private static final List<Beginning> ALL = List.of(
            new Beginning(
                    "oakmere",
                    NADIA,
                    "The powder tower went to another; their co-operative votes on three more. Be known to the members before that vote.",
                    "Be heard by the co-operative before it votes on three towers",
                    "Members who have seen a plant of ours",
                    "12"),
            new Beginning(
                    "harth-mineral",
                    NADIA,
                    "Their bottle washers burn gas day and night. One heat pump on one line is the proof for nine.",
                    "Win the first bottle washer",
                    "Lines with our heat pump",
                    "1"),
            new Beginning(
                    "keldale",
                    TOM,
                    "The brewhouse study found a third of their steam in the chimney. The wort copper comes first.",
                    "Turn the study into an order for the wort copper",
                    "Coppers with a vapour condenser",
                    "1"),
            new Beginning(
                    "lindholm-ost",
                    ERIK,
                    "They cool cheese with one machine and heat water with another, ten metres apart.",
                    "Show their owner that cold makes hot water",
                    "Stores with recovery",
                    "1"),
            new Beginning(
                    "verano-juices",
                    NADIA,
                    "Oranges come in winter, and so must the decision: what is not ordered by October waits a season.",
                    "Have the evaporator decided before the season",
                    "Evaporators under contract",
                    "1"),
            new Beginning(
                    "tarrant-cider",
                    TOM,
                    "We lost the pasteuriser to a cheaper offer that saves half as much. Their first gas bill will say so.",
                    "Be asked again after the first winter",
                    "Talks with their owner",
                    "2"),
            new Beginning(
                    "polder-melk",
                    ERIK,
                    "The audit of four sites is theirs now. Lemmer is where it pays first.",
                    "Make Lemmer the first of four sites",
                    "Sites with an order",
                    "1"),
            new Beginning(
                    "wolds-maltings",
                    NADIA,
                    "Small, and talks to every maltster in the county: a kiln that works here is seen by thirty.",
                    "Win the kiln that the county will visit",
                    "Kilns with air pre-heating",
                    "1"));

    static void tell(Script script, StoryTime time, Facts facts) {
        for (int i = 0; i < ALL.size(); i++) {
            var plan = new PlanStory(script, time, facts, ALL.get(i).account(), time.nextHalfYear());
            begin(plan, ALL.get(i), FIRST_DAY + i % 4);
            switch (i % 4) {
                case 0 -> proof(plan, ALL.get(i), time);
                case 1 -> value(plan);
                case 2 -> {
                    proof(plan, ALL.get(i), time);
                    collateral(plan, ALL.get(i), time);
                }
                default -> collateral(plan, ALL.get(i), time);
            }
        }
    }

    private static void begin(PlanStory plan, Beginning one, int day) {
        plan.on(MONTH, day, 9, 30, one.owner()).create(one.owner(), ROSA);
        plan.add(JUN, TeamRole.MEMBER);
        plan.focus(one.focus());
        plan.objective(
                ObjectiveKind.NEW_CUSTOMERS,
                one.aim(),
                one.measure(),
                "0",
                one.target(),
                plan.time().nextHalfYear().to());
    }

    private static void proof(PlanStory plan, Beginning one, StoryTime time) {
        plan.on(MONTH, 22, 14, 0, one.owner())
                .ask(
                        Stage.DECISION,
                        ContributionKind.CASE_STUDY,
                        "Somebody of their size who has done it",
                        "They know the large dairies' figures and say: that is not us. Who of two hundred people has a year of readings?",
                        PlanStory.marketing(),
                        time.date(8, 14));
    }

    private static void value(PlanStory plan) {
        plan.on(MONTH, 23, 10, 0, ROSA)
                .draft(
                        Stage.DEFINING_NEEDS,
                        ContributionKind.VALUE_PROPOSITION,
                        "What the heat that leaves the plant costs a year");
    }

    private static void collateral(PlanStory plan, Beginning one, StoryTime time) {
        plan.on(MONTH, 24, 11, 0, one.owner())
                .ask(
                        Stage.DEVELOPING_SOLUTION,
                        ContributionKind.SOLUTION_COLLATERAL,
                        "A proposal that a small plant can read",
                        "Ours has forty pages. Four are enough where one person decides.",
                        PlanStory.marketing(ROSA),
                        time.date(7, 31));
    }
}
