package dev.verona.demo.ui;

import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.workspace.PlanNavigation;
import java.util.List;

/**
 * A stop of the tour.
 *
 * @param path where it is, without a leading slash
 */
record TourStep(String title, String text, String path) {

    /** Five stops, most of them in one plan. */
    static List<TourStep> through(PlanSummary plan) {
        var account = plan.accountName();
        return List.of(
                new TourStep(
                        "Whom we plan for",
                        "The key accounts, with tier, top-ten rank, and what is open and won. Search, filter and sort; the address keeps what you chose.",
                        "accounts"),
                new TourStep(
                        "One plan, two owners",
                        "A seller and a marketer wrote this plan for " + account
                                + ". Sign in as the other one in a second browser, type in the same sentence, and watch.",
                        PlanNavigation.path(plan.plan())),
                new TourStep(
                        "What Marketing gives at each stage",
                        "Eight stages, from prospecting to advocacy. A contribution is asked for, drafted, reviewed, and agreed by the other function.",
                        PlanNavigation.path(plan.plan(), "board")),
                new TourStep(
                        "Who contributed what, and when",
                        "Every change is kept, with its author and its words. Filter by person, function, stage or kind.",
                        PlanNavigation.path(plan.plan(), "history")),
                new TourStep(
                        "Your turn",
                        "These are the plans that you may open. Change something: whoever has the plan open sees it at once, with your name on it.",
                        PlanNavigation.PLANS));
    }
}
