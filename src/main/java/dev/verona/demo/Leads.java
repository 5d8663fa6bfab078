package dev.verona.demo;

import static dev.verona.demo.Cast.ERIK;
import static dev.verona.demo.Cast.JUN;
import static dev.verona.demo.Cast.MAYA;
import static dev.verona.demo.Cast.NADIA;
import static dev.verona.demo.Cast.PIET;
import static dev.verona.demo.Cast.ROSA;
import static dev.verona.demo.Cast.TOM;

import dev.verona.handoff.api.Authority;
import dev.verona.handoff.api.BudgetStatus;
import dev.verona.handoff.api.Channel;
import dev.verona.handoff.api.ClickThrough;
import dev.verona.handoff.api.DefinitionCommand;
import dev.verona.handoff.api.LeadAbout;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.Level;
import dev.verona.handoff.api.Terms;
import dev.verona.handoff.api.TimeFrame;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The leads of that half-year: one that came back for want of its budget status, and something in each state. */
final class Leads {

    private static final Country BRITAIN = new Country("GB");
    private static final Country NETHERLANDS = new Country("NL");
    private static final Country DENMARK = new Country("DK");

    private static final String EXPO = "Heat Recovery Expo";

    private static final Terms FIRST = new Terms(
            "Runs process heat of 2 MW or more within two hours of one of our service bases.",
            List.of(LeadFact.SOURCE, LeadFact.AUTHORITY),
            "Has money for it in sight, and a date.",
            List.of(LeadFact.BUDGET, LeadFact.TIME_FRAME),
            TimeFrame.YEAR,
            2,
            1);

    private static final Terms SECOND = new Terms(
            "Runs process heat of 2 MW or more, or has retailers who ask for the carbon in each litre.",
            List.of(LeadFact.SOURCE, LeadFact.AUTHORITY, LeadFact.CHANNEL),
            "Has money for it in sight, and wants it within half a year.",
            List.of(LeadFact.BUDGET, LeadFact.TIME_FRAME),
            TimeFrame.HALF_YEAR,
            2,
            1);

    private final Script script;
    private final StoryTime time;
    private Instant said = Instant.EPOCH;

    private Leads(Script script, StoryTime time) {
        this.script = script;
        this.time = time;
    }

    static void tell(Script script, StoryTime time) {
        var leads = new Leads(script, time);
        leads.definition();
        leads.tradeShow();
        leads.accepted();
        leads.overdue();
        leads.returned();
        leads.inWork();
    }

    private LeadStory lead(String id) {
        return new LeadStory(script, time, id);
    }

    private void definition() {
        say(time.moment(1, 2, 9, 0), MAYA.actor(), new DefinitionCommand.ProposeDefinition(0, FIRST));
        say(time.moment(1, 2, 15, 30), PIET.actor(), new DefinitionCommand.AgreeToDefinition(1));
        say(
                time.moment(3, 9, 10, 0),
                JUN.actor(),
                new DefinitionCommand.ProposeDefinition(
                        1,
                        new Terms(
                                FIRST.fit(),
                                List.of(LeadFact.values()),
                                FIRST.ready(),
                                List.of(LeadFact.values()),
                                TimeFrame.QUARTER,
                                5,
                                3)));
        say(
                time.moment(3, 10, 8, 45),
                TOM.actor(),
                new DefinitionCommand.DeclineDefinition(
                        2, "Nobody knows all of that after one conversation. Ask for what decides."));
        say(time.moment(3, 16, 10, 0), MAYA.actor(), new DefinitionCommand.ProposeDefinition(2, SECOND));
        say(time.moment(3, 17, 11, 20), PIET.actor(), new DefinitionCommand.AgreeToDefinition(3));
        say(
                time.now().minus(Duration.ofHours(20)),
                ROSA.actor(),
                new DefinitionCommand.ProposeDefinition(
                        3,
                        new Terms(
                                SECOND.fit(),
                                SECOND.fitFacts(),
                                "Has money for it approved or planned, and wants it within half a year.",
                                SECOND.readyFacts(),
                                TimeFrame.HALF_YEAR,
                                3,
                                1)));
    }

    /** At that moment, or as soon after it as what came before allows. */
    private void say(Instant moment, Actor actor, DefinitionCommand command) {
        said = moment.isAfter(said) ? moment : said.plus(Duration.ofMinutes(20));
        script.add(said, actor, () -> command);
    }

    /** The story's January: returned for its missing budget status, enriched, and accepted on the next day. */
    private void tradeShow() {
        var known = facts(EXPO, "Carbon in every litre", ClickThrough.ASKED, time.date(1, 8), Authority.INFLUENCES);
        lead("expo-brackenmoor")
                .on(1, 12, 9, 0, JUN)
                .add(
                        new LeadAbout(
                                "Heat from the evaporators at the Kelby dairy",
                                "Brackenmoor Dairies",
                                new AccountId("brackenmoor"),
                                "Aoife Brannigan, plant manager",
                                BRITAIN),
                        known)
                .handTo(TOM)
                .on(1, 12, 14, 20, TOM)
                .giveBack(
                        "I cannot plan a visit before I know whether there is money for it this year.", LeadFact.BUDGET)
                .on(1, 13, 9, 40, JUN)
                .enrich(with(known, BudgetStatus.PLANNED, TimeFrame.HALF_YEAR))
                .handTo(TOM)
                .on(1, 14, 8, 30, TOM)
                .accept();
    }

    private void accepted() {
        lead("webinar-oakmere")
                .on(2, 4, 10, 0, JUN)
                .add(
                        new LeadAbout(
                                "Pasteuriser heat at Oakmere's new line",
                                "Oakmere Creamery",
                                new AccountId("oakmere"),
                                "Conor Daly",
                                BRITAIN),
                        with(
                                facts(
                                        "Webinar",
                                        "Carbon in every litre",
                                        ClickThrough.CLICKED,
                                        time.date(2, 3),
                                        Authority.DECIDES),
                                BudgetStatus.APPROVED,
                                TimeFrame.QUARTER))
                .handTo(NADIA)
                .on(2, 5, 9, 15, NADIA)
                .accept();
        lead("closed-fair")
                .on(4, 14, 10, 0, ROSA)
                .add(
                        new LeadAbout("A boiler for a school", "Lindholm Skole", null, "Mette Lindholm", DENMARK),
                        facts("Fair in Aarhus", "", ClickThrough.NONE, time.date(4, 12), Authority.NO_SAY))
                .close("A school has no process heat: it does not fit, and never will.");
    }

    /** Nobody has answered: one went to the liaison, and one from there to a sponsor. */
    private void overdue() {
        lead("overdue-velden")
                .before(Duration.ofDays(12), JUN)
                .add(
                        new LeadAbout(
                                "Reactor cooling at Velden's second site",
                                "Velden Resins",
                                new AccountId("velden-resins"),
                                "Karin de Wolf",
                                NETHERLANDS),
                        with(
                                facts(EXPO, "Heat maps", ClickThrough.ASKED, null, Authority.DECIDES),
                                BudgetStatus.PLANNED,
                                TimeFrame.QUARTER))
                .handTo(ERIK)
                .rings(Duration.ofDays(8), Level.LIAISON)
                .rings(Duration.ofDays(6), Level.SPONSOR);
        lead("overdue-calder")
                .before(Duration.ofDays(8), ROSA)
                .add(
                        new LeadAbout(
                                "Heat for the harbour quarter",
                                "Calder Quay Utilities",
                                new AccountId("calder-quay"),
                                "Siobhan Reid",
                                BRITAIN),
                        with(
                                facts("Referral", "", ClickThrough.NONE, null, Authority.DECIDES),
                                BudgetStatus.APPROVED,
                                TimeFrame.HALF_YEAR))
                .handTo(NADIA)
                .rings(Duration.ofHours(12), Level.LIAISON);
    }

    private void returned() {
        lead("returned-pellworth")
                .before(Duration.ofDays(1), JUN)
                .add(
                        new LeadAbout(
                                "Dryer exhaust at Pellworth",
                                "Pellworth Coatings",
                                new AccountId("pellworth"),
                                "Ian Pell",
                                BRITAIN),
                        facts("White paper", "Heat maps", ClickThrough.CLICKED, null, Authority.INFLUENCES))
                .handTo(TOM)
                .before(Duration.ofHours(3), TOM)
                .giveBack("Who pays, and when do they want it?", LeadFact.BUDGET, LeadFact.TIME_FRAME);
    }

    private void inWork() {
        lead("new-norrhaven")
                .before(Duration.ofHours(30), ROSA)
                .add(
                        new LeadAbout(
                                "Return line of the eastern network",
                                "Norrhaven Heat",
                                new AccountId("norrhaven-heat"),
                                "",
                                DENMARK),
                        facts("Webinar", "Carbon in every litre", ClickThrough.OPENED, null, null));
        lead("handed-keldale")
                .before(Duration.ofHours(5), JUN)
                .add(
                        new LeadAbout("Wort boiling heat", "Keldale Brewery", null, "Tess Harker", BRITAIN),
                        with(
                                facts(EXPO, "Carbon in every litre", ClickThrough.ASKED, null, Authority.DECIDES),
                                BudgetStatus.APPROVED,
                                TimeFrame.QUARTER))
                .handTo(TOM);
    }

    private static LeadFacts facts(
            String source,
            String campaign,
            ClickThrough followed,
            @Nullable LocalDate responded,
            @Nullable Authority authority) {
        return new LeadFacts(source, campaign, followed, responded, Channel.PHONE, authority, null, null);
    }

    private static LeadFacts with(LeadFacts known, BudgetStatus budget, TimeFrame frame) {
        return new LeadFacts(
                known.source(),
                known.campaign(),
                known.clickThrough(),
                known.responded(),
                known.channel(),
                known.authority(),
                budget,
                frame);
    }
}
