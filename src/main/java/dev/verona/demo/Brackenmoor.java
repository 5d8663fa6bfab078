package dev.verona.demo;

import static dev.verona.demo.Cast.DANA;
import static dev.verona.demo.Cast.HANA;
import static dev.verona.demo.Cast.JUN;
import static dev.verona.demo.Cast.LEO;
import static dev.verona.demo.Cast.PIET;
import static dev.verona.demo.Cast.ROSA;
import static dev.verona.demo.Cast.TOM;

import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.engagement.api.AdviceVerdict;
import dev.verona.engagement.api.ConsultationCommand;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Confidence;
import dev.verona.plan.api.Consent;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.api.Usefulness;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The half-year in which Brackenmoor Dairies was won at $2.3M, by two functions and not without friction. */
final class Brackenmoor {

    private static final OpportunityId DEAL = new OpportunityId("BM-1001");
    private static final ConsultationId PHASES = ConsultationId.of(Rules.BRAND_MANAGER, DEAL);
    private static final ConsultationId NINE_PERCENT = new ConsultationId(Ids.named("demo", "nine percent"));
    private static final Money FIRST_AMOUNT = Money.of("1600000", "USD");
    private static final Money PHASED_AMOUNT = Money.of("2400000", "USD");
    private static final Money WON_AMOUNT = Money.of("2300000", "USD");

    private final PlanStory plan;

    private Brackenmoor(PlanStory plan) {
        this.plan = plan;
    }

    static void tell(PlanStory plan) {
        var story = new Brackenmoor(plan);
        story.firstMonthTeamAndStandards();
        var value = story.secondMonthValueProposition();
        story.thirdMonthPhasedOption();
        var finance = story.fourthMonthReviewBites();
        story.fifthMonthProofAndPrice(value);
        story.sixthMonthWon(finance);
    }

    private void firstMonthTeamAndStandards() {
        plan.on(1, 6, 9, 10, TOM).create(TOM, ROSA);
        plan.say(() -> new OpportunityCommand.AddOpportunity(
                DEAL,
                new OpportunityFacts(
                        "Heat recovery for three dairies",
                        new AccountId("brackenmoor"),
                        "HeatLoop 400",
                        TOM.fullName(),
                        Stage.QUALIFYING,
                        Outcome.OPEN,
                        FIRST_AMOUNT,
                        plan.time().date(1, 6),
                        plan.time().date(6, 28))));
        plan.add(JUN, TeamRole.MEMBER);
        plan.add(HANA, TeamRole.ADVISER);
        plan.add(LEO, TeamRole.ADVISER);
        plan.on(1, 6, 9, 40, TOM).focus("""
                Brackenmoor buys most of its process heat as gas. By the end of this half-year we want to be the supplier \
                that takes a third of that gas bill away at their three largest dairies.
                """);
        plan.on(1, 7, 11, 5, ROSA).focus("""
                Brackenmoor buys most of its process heat as gas, and its retailers now ask what is in every litre. By the end of \
                this half-year we want to be the partner that takes a third of the gas bill away at their three largest dairies, \
                and puts a number on the carbon that goes with it.
                """);
        var wallet = plan.on(1, 7, 14, 0, TOM)
                .objective(
                        ObjectiveKind.SHARE_OF_WALLET,
                        "Become Brackenmoor's first choice for heat recovery at all three dairies",
                        "Share of their heat-recovery spend, %",
                        "18",
                        "35",
                        plan.time().date(6, 30));
        var engineers = plan.strategy(
                wallet,
                "Win the site engineers first: measure their heat balance with them, so that the business case is theirs and not ours.");
        var survey = plan.action(
                engineers,
                "Heat balance survey at Tarn Fell, Eskdale and Moorgate",
                TOM,
                plan.time().date(2, 13));
        var report = plan.action(
                engineers,
                "Turn the survey into a four-page report per site",
                JUN,
                plan.time().date(2, 27));
        var carbon = plan.objective(
                ObjectiveKind.ADVOCACY,
                "Have Brackenmoor speak for us to other dairies",
                "Consented references",
                "0",
                "2",
                plan.time().date(8, 31));
        plan.strategy(
                carbon,
                "Earn the reference at Tarn Fell: start-up on the day, savings measured for ninety days, then ask.");

        var standard = plan.on(1, 9, 10, 30, TOM)
                .ask(
                        Stage.QUALIFYING,
                        ContributionKind.LEAD_STANDARD,
                        "What counts as a qualified dairy lead",
                        "We chase trade-show names that have no money behind them. Give us one page that we both judge leads by.",
                        PlanStory.marketing(JUN),
                        plan.time().date(1, 23));
        plan.on(1, 14, 9, 0, JUN).takeUp(standard);
        plan.write(standard, Field.LEAD_FIT, """
                - At least 4 MW of process heat below 180 °C at one site
                - Gas contract that ends within twenty-four months
                - Own engineering staff on site
                """);
        plan.write(standard, Field.LEAD_READINESS, """
                - A named person who owns the heat bill
                - A time frame of less than twelve months
                """);
        plan.on(1, 15, 16, 20, JUN).submit(standard);
        plan.on(1, 20, 8, 50, TOM)
                .giveBack(
                        standard,
                        "Budget status is missing. The lead from the trade show looked ready and had no budget at all.");
        plan.on(1, 20, 15, 30, JUN).write(standard, Field.LEAD_READINESS, """
                - A named person who owns the heat bill
                - Budget approved, or a date on which it is decided and the name of who decides
                - A time frame of less than twelve months
                """);
        plan.submit(standard);
        plan.on(1, 21, 9, 15, TOM).agree(standard);
        plan.on(2, 12, 17, 0, TOM).done(survey);
        plan.on(2, 26, 12, 0, JUN).done(report);
    }

    private ElementId secondMonthValueProposition() {
        var value = plan.on(2, 3, 9, 0, TOM)
                .ask(
                        Stage.DEFINING_NEEDS,
                        ContributionKind.VALUE_PROPOSITION,
                        "A third off the gas bill, measured",
                        "I meet their technical director on the 24th. I need the benefit in their words and in numbers, not our brochure.",
                        PlanStory.marketing(ROSA),
                        plan.time().date(2, 20));
        plan.on(2, 5, 8, 40, ROSA).takeUp(value);
        plan.write(value, Field.VALUE_NEED, """
                The technical director has to show the board a lower cost per litre before the next gas contract is signed.
                """);
        plan.write(value, Field.VALUE_BENEFIT, """
                Heat that leaves through the dryer exhaust today comes back as hot water for cleaning. No change to the process, no \
                stop of production.
                """);
        plan.write(
                value,
                Field.VALUE_ALTERNATIVE,
                "Renew the gas contract and wait, or buy a second boiler of the same kind.");
        plan.on(2, 10, 14, 10, TOM).write(value, Field.VALUE_QUANTIFIED, """
                31% of the gas at Tarn Fell, 28% at Eskdale, by the survey: about $410,000 a year for the two.
                """);
        plan.on(2, 12, 17, 40, ROSA).write(value, Field.VALUE_EVIDENCE, """
                Survey of 9 days with clamp-on meters, logged every minute. Sundale Creameries measured 33% over its first year.
                """);
        var thing = PlanThing.of(ElementKind.CONTRIBUTION, value);
        var perLitre = plan.on(2, 13, 9, 5, TOM)
                .talk(
                        thing,
                        "A third off the gas bill, measured",
                        "@Rosa Klein: their technical director reckons in cents per litre, not in dollars a year. Can we say it so as well?");
        plan.on(2, 16, 11, 30, ROSA)
                .reply(
                        perLitre,
                        "Yes. I add it when the retailers' carbon clause is in, so that both stand per litre.");
        plan.on(2, 18, 10, 20, HANA).write(value, Field.VALUE_NEED, """
                The technical director has to show the board a lower cost per litre before the next gas contract is signed. Three \
                dairies told us this month that their retailers write carbon clauses into supply contracts: from next year they ask \
                for grams of CO2 per litre.
                """);
        plan.on(2, 19, 9, 30, ROSA).write(value, Field.VALUE_BENEFIT, """
                Heat that leaves through the dryer exhaust today comes back as hot water for cleaning. No change to the process, no \
                stop of production. Each litre carries 38 grams less CO2, with a meter reading behind the figure that a retailer's \
                auditor accepts.
                """);
        plan.submit(value);
        plan.on(2, 20, 8, 30, TOM).agree(value);
        plan.resolve(perLitre);
        return value;
    }

    private void thirdMonthPhasedOption() {
        plan.on(3, 5, 11, 0, TOM).say(() -> new OpportunityCommand.MoveToStage(DEAL, Stage.DEVELOPING_SOLUTION));
        plan.on(3, 10, 15, 0, TOM).say(() -> new OpportunityCommand.ChangeAmount(DEAL, FIRST_AMOUNT, PHASED_AMOUNT));
        var suggestion = """
                Proposal template 7, section "Phases": Tarn Fell and Eskdale in phase 1, Moorgate as an option with a fixed price \
                until the end of next year.
                """.strip();
        plan.on(3, 12, 9, 45, ROSA)
                .once(PHASES, ConsultationEvent.ConsultationOpened.class)
                .say(() ->
                        new ConsultationCommand.GiveAdvice(PHASES, "Phased option: two dairies first", suggestion, ""));
        plan.once(PHASES, ConsultationEvent.AdviceFiled.class);
        var phased = plan.advised(PHASES, Field.COLLATERAL_TEMPLATE, suggestion);
        plan.write(phased, Field.COLLATERAL_GUIDE, """
                Change: the savings per site, the dates of the production breaks, the names of the approvers. Never change: the \
                measuring method and what happens when a saving is missed.
                """);
        plan.set(phased, Field.COLLATERAL_AUDIENCE, "Technical director and head of purchasing");
        plan.set(phased, Field.COLLATERAL_LINK, "https://library.tarnwick.example/templates/proposal-7-phases");
        plan.submit(phased);
        plan.on(3, 13, 8, 55, TOM).agree(phased);
        plan.say(() -> new ConsultationCommand.DecideOnAdvice(
                PHASES,
                AdviceVerdict.TAKEN,
                "Their board approves $1.5M at a time: in two phases it goes through, in one it does not."));
        plan.on(3, 16, 10, 0, TOM).sign();
        plan.on(3, 16, 14, 30, ROSA).sign();
    }

    private ElementId fourthMonthReviewBites() {
        var brochure = plan.on(4, 2, 9, 20, JUN)
                .draft(Stage.DEVELOPING_SOLUTION, ContributionKind.SOLUTION_COLLATERAL, "Brochure for the board paper");
        plan.write(brochure, Field.COLLATERAL_TEMPLATE, """
                Four pages: the three sites, how the recovery works, the plan of phases. Headline: "Pays for itself in two years."
                """);
        plan.write(brochure, Field.COLLATERAL_GUIDE, "Put the customer's own site photographs on pages 1 and 3.");
        plan.set(brochure, Field.COLLATERAL_AUDIENCE, "Brackenmoor's board");
        plan.set(brochure, Field.COLLATERAL_LINK, "https://library.tarnwick.example/brackenmoor/board-brochure");
        plan.submit(brochure);
        plan.on(4, 8, 16, 40, TOM)
                .giveBack(
                        brochure,
                        "\"Pays for itself in two years\" holds for Tarn Fell alone. Over both sites it is thirty-one months, and their controller will reckon it.");
        plan.on(4, 10, 11, 10, JUN).write(brochure, Field.COLLATERAL_TEMPLATE, """
                Four pages: the three sites, how the recovery works, the plan of phases. Headline: "Thirty-one months, measured, with \
                the meter readings on page 4."
                """);
        plan.submit(brochure);
        plan.on(4, 13, 9, 0, TOM).agree(brochure);

        var coverage = plan.on(4, 21, 14, 0, TOM)
                .objective(
                        ObjectiveKind.RELATIONSHIP,
                        "Reach Brackenmoor's finance side before the decision",
                        "Approvers covered in depth",
                        "1",
                        "3",
                        plan.time().date(5, 29));
        var finance = plan.strategy(
                coverage,
                "The top-ten review showed it: nobody of us knows their CFO. Bring our own CFO to theirs, with the measured numbers and no slides.");
        var intro = plan.action(
                finance,
                "Ask Dana to invite their CFO to the Sundale plant",
                TOM,
                plan.time().date(4, 30));
        var sheet = plan.action(
                finance,
                "One-page cash view: outlay, saving and subsidy by quarter",
                ROSA,
                plan.time().date(5, 8));
        var papers = plan.action(
                finance,
                "Find out who prepares the board's investment papers",
                TOM,
                plan.time().date(5, 15));
        CustomerStory.tell(plan, List.of(intro, sheet, papers));
        plan.on(4, 29, 17, 15, TOM).done(intro);
        plan.on(5, 7, 12, 30, ROSA).done(sheet);
        return coverage;
    }

    private void fifthMonthProofAndPrice(ElementId value) {
        plan.on(5, 4, 9, 0, TOM).say(() -> new OpportunityCommand.MoveToStage(DEAL, Stage.DECISION));
        var story = plan.on(5, 4, 9, 25, TOM)
                .ask(
                        Stage.DECISION,
                        ContributionKind.CASE_STUDY,
                        "A dairy that measured its first year",
                        "Their production manager fears for the cleaning cycles. I need a dairy of the same size that ran it through a summer.",
                        PlanStory.marketing(JUN),
                        plan.time().date(5, 13));
        plan.on(5, 6, 10, 0, JUN).takeUp(story);
        plan.write(
                story,
                Field.CASE_PROBLEM,
                "Cleaning water at 78 °C had to be there at every shift change, and the boiler was at its limit each August.");
        plan.write(story, Field.CASE_RESULT, """
                33% less gas over twelve months and not one cleaning cycle delayed, by Sundale's own production log. Their energy \
                manager signed the figures.
                """);
        plan.take(story, "sundale-main-plant", 1);
        plan.submit(story);
        plan.on(5, 7, 8, 45, TOM).agree(story);

        var visit = plan.on(5, 8, 13, 30, JUN)
                .draft(Stage.DECISION, ContributionKind.CASE_STUDY, "Site visit at Sundale's main plant");
        plan.write(visit, Field.CASE_RESULT, "See the plant room and talk to the shift leaders, half a day.");
        plan.on(5, 12, 9, 10, JUN)
                .retire(visit, "Sundale takes four visits a year and has had them. An alternate hosts.");
        var alternate = plan.on(5, 12, 9, 40, JUN)
                .draft(Stage.DECISION, ContributionKind.CASE_STUDY, "Site visit at Keldale's brewhouse");
        caseStudy(
                alternate,
                "Keldale Brewing",
                CaseForm.SITE_VISIT,
                "Same hot-water duty as a dairy's cleaning, at half the size.",
                "Recovery unit in its third year, 96% availability by the brewery's own log. Their head brewer shows it himself.",
                plan.time().date(12, 31));
        plan.submit(alternate);
        plan.on(5, 13, 17, 5, TOM).agree(alternate);

        plan.on(5, 18, 9, 0, TOM).say(() -> new OpportunityCommand.MoveToStage(DEAL, Stage.NEGOTIATING_CONTRACT));
        plan.on(5, 18, 9, 30, TOM)
                .say(() -> new ConsultationCommand.AskAboutPrice(
                        NINE_PERCENT,
                        DEAL,
                        new AccountId("brackenmoor"),
                        "Heat recovery for three dairies",
                        "9",
                        "Their head of purchasing wants 9% off the list price before the board meets on the 29th. What do we lose, and what could we give instead?",
                        ROSA.id()));
        var reckoned = """
                9% would become the reference price for two more dairies that talk to Brackenmoor. Purchasing has a bonus on the \
                discount; the technical director has one on the saving. The second is worth more to them.
                """.strip();
        plan.on(5, 19, 10, 15, ROSA)
                .say(() -> new ConsultationCommand.GiveAdvice(
                        NINE_PERCENT, "4% and two years of service instead of 9%", reckoned, "4"));
        plan.once(NINE_PERCENT, ConsultationEvent.AdviceFiled.class);
        var price = plan.advised(NINE_PERCENT, Field.PRICE_WHY, reckoned);
        plan.knows(price, Field.PRICE_DISCOUNT, "4");
        plan.set(price, Field.PRICE_RECOMMENDED, "2304000.00 USD");
        plan.set(price, Field.PRICE_FLOOR, "2230000.00 USD");
        plan.write(price, Field.PRICE_OTHER, """
                Two years of service included, worth 3%. The Moorgate option at a fixed price. A payment after the first measured \
                quarter.
                """);
        plan.set(price, Field.PRICE_CONFIDENCE, Confidence.HIGH.name());
        plan.set(price, Field.PRICE_VALID_UNTIL, plan.time().date(8, 31).toString());
        plan.submit(price);
        plan.on(5, 20, 8, 30, TOM).agree(price);
        plan.on(5, 20, 16, 0, TOM)
                .decide(
                        price,
                        PriceVerdict.ADJUSTED,
                        "4% and two years of service; the service ends early if they take Moorgate",
                        "Dana saw both numbers side by side and backed the advice. I keep the early end of the service as a last step.");

        plan.say(() -> new ConsultationCommand.DecideOnAdvice(
                NINE_PERCENT,
                AdviceVerdict.PARTLY,
                "4% and the service as advised; the service ends early if they take Moorgate."));

        plan.on(5, 22, 11, 20, ROSA).write(value, Field.VALUE_QUANTIFIED, """
                31% of the gas at Tarn Fell, 28% at Eskdale, by the survey: about $410,000 a year for the two, thirty-one months for \
                phase 1. Moorgate would add $150,000 a year.
                """);
        plan.submit(value);
        plan.on(5, 22, 15, 0, TOM).agree(value);
        plan.on(5, 22, 16, 30, TOM)
                .feedback(
                        story,
                        Usefulness.HELPED,
                        "Their technical director asked for a copy and rang Sundale the same afternoon.");
        plan.on(5, 25, 9, 0, TOM).sign();
        plan.on(5, 25, 13, 45, ROSA).sign();
    }

    private void sixthMonthWon(ElementId coverage) {
        plan.on(6, 3, 10, 0, TOM).set(coverage, Field.OBJECTIVE_CURRENT, "3");
        plan.on(6, 9, 15, 30, TOM).say(() -> new OpportunityCommand.WinOpportunity(DEAL, WON_AMOUNT, today()));
        var onboarding = plan.on(6, 10, 9, 30, JUN)
                .draft(Stage.IMPLEMENTING, ContributionKind.CASE_STUDY, "Tarn Fell: the first ninety days");
        caseStudy(
                onboarding,
                "Brackenmoor Dairies, Tarn Fell",
                CaseForm.REFERENCE,
                "Gas for cleaning water, and a retailer that asks for grams of CO2 per litre.",
                "To be measured from start-up: gas, hot water and cleaning cycles, weekly.",
                null);
        plan.set(onboarding, Field.CASE_CONSENT, Consent.ASKED.name());
        plan.on(6, 11, 14, 0, TOM)
                .ask(
                        Stage.LOYALTY_AND_ADVOCACY,
                        ContributionKind.VALUE_PROPOSITION,
                        "Moorgate: the next offer",
                        "The option runs out next year. What would make Moorgate decide before the winter?",
                        PlanStory.marketing(HANA),
                        plan.time().date(7, 15));
        plan.on(6, 16, 9, 20, ROSA).focus("""
                Brackenmoor buys most of its process heat as gas, and its retailers now ask what is in every litre. We won Tarn Fell and \
                Eskdale; now we want to deliver a third off the gas bill there as promised, put a number on the carbon that goes with \
                it, and have Moorgate decide on its option.
                """);
        var focus = plan.on(6, 16, 10, 5, ROSA)
                .talk(
                        PlanThing.FOCUS,
                        "Deliver a third off the gas bill as promised, and have Moorgate decide on its option",
                        "@Sales: is Moorgate's option known to their purchasing by now, or only to the technical director?");
        plan.on(6, 16, 15, 45, TOM).reply(focus, "Only to him. I raise it at the start-up meeting in Tarn Fell.");
        plan.on(6, 17, 11, 0, PIET).add(DANA, TeamRole.ADVISER);
        plan.on(6, 18, 9, 15, JUN)
                .talk(
                        PlanThing.of(ElementKind.OBJECTIVE, coverage),
                        "Reach Brackenmoor's finance side before the decision",
                        "@Rosa Klein, @Tom Adeyemi: three approvers know us now. Do we close this one, or keep it up until Moorgate is decided?");
    }

    private void caseStudy(
            ElementId id,
            String customer,
            CaseForm form,
            String problem,
            String result,
            @Nullable LocalDate consentUntil) {
        plan.set(id, Field.CASE_CUSTOMER, customer);
        plan.set(id, Field.CASE_FORM, form.name());
        plan.write(id, Field.CASE_PROBLEM, problem);
        plan.write(id, Field.CASE_RESULT, result);
        if (consentUntil != null) {
            plan.set(id, Field.CASE_CONSENT, Consent.GIVEN.name());
            plan.set(id, Field.CASE_CONSENT_EXPIRES, consentUntil.toString());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(plan.time().moment(6, 9, 15, 30), ZoneOffset.UTC);
    }
}
