package dev.verona.scorecard.ui;

import dev.verona.account.page.AccountNavigation;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.handoff.page.LeadNavigation;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.scorecard.api.DealFigure;
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.PortfolioView.Leads;
import java.util.Locale;

/** The ways from these screens. */
final class ScorecardPaths {

    static final String NUMBER = "the-number";
    static final String PORTFOLIO = "portfolio";

    /** What a figure of the portfolio is made of; its address says the portfolio's too. */
    static final String DEALS = "portfolio/opportunities";

    static final String FIGURE = "figure";
    static final String ACCOUNT = "account";
    static final String STAGE = "stage";

    /** In the number's address: which period. */
    static final String PERIOD = "period";

    private ScorecardPaths() {}

    /** The path to the opportunities that a figure of TheNumber is made of. */
    static String deals(NumberId number, DealFigure figure) {
        return DEALS + "?" + PERIOD + "=" + number.value() + "&" + FIGURE + "="
                + figure.name().toLowerCase(Locale.ROOT);
    }

    static String number(NumberId number) {
        return NUMBER + "?" + PERIOD + "=" + number.value();
    }

    static String of(Leads leads) {
        return switch (leads) {
            case Leads.ToAccount(var account) -> AccountNavigation.pathOf(account);
            case Leads.ToPlan(var plan) -> PlanNavigation.path(plan, HealthWords.SECTION);
            case Leads.ToConsultation(var consultation) -> EngagementNavigation.pathOf(consultation);
            case Leads.ToLead(var lead) -> LeadNavigation.pathOf(lead);
            case Leads.ToNumber(var number) -> number(number);
        };
    }
}
