package dev.verona.demo;

import static dev.verona.demo.Cast.ERIK;
import static dev.verona.demo.Cast.HANA;
import static dev.verona.demo.Cast.JUN;
import static dev.verona.demo.Cast.LEO;
import static dev.verona.demo.Cast.MAYA;
import static dev.verona.demo.Cast.NADIA;
import static dev.verona.demo.Cast.ROSA;
import static dev.verona.demo.Cast.TOM;

import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Confidence;
import dev.verona.plan.api.Consent;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.plan.api.TeamRole;
import dev.verona.shared.Stage;

/** Plans in every other state that a screen must be able to show: waiting, signed, changed, returned, just begun. */
final class OtherPlans {

    private OtherPlans() {}

    /** Signed by Sales, waits for Marketing; a value proposition is in review. */
    static void tellVelden(PlanStory plan) {
        plan.on(1, 19, 9, 0, NADIA).create(NADIA, ROSA);
        plan.add(HANA, TeamRole.MEMBER);
        plan.focus("""
                Velden runs four reactor lines and recovers heat on none. Line 4 is the door: it stops for overhaul in the autumn, and \
                what is not ordered by summer waits three years.
                """);
        plan.on(1, 20, 9, 0, NADIA).set(ElementId.PLAN, Field.TARGET, "1500000.00 USD");
        var wallet = plan.on(1, 21, 10, 15, NADIA)
                .objective(
                        ObjectiveKind.REPEAT_PURCHASE,
                        "Turn the condensate project into a framework for lines 1 to 4",
                        "Lines under contract",
                        "0",
                        "2",
                        plan.time().date(6, 30));
        var overhaul = plan.strategy(
                wallet, "Fit the recovery into the overhaul that is planned anyway, with no day of lost production.");
        var layout = plan.action(
                overhaul,
                "Layout check with their overhaul planner",
                NADIA,
                plan.time().date(3, 13));
        plan.action(
                overhaul,
                "Delivery slots that match the overhaul calendar",
                NADIA,
                plan.time().date(6, 2));
        plan.on(3, 12, 15, 0, NADIA).done(layout);
        var guide = plan.on(3, 18, 9, 0, ROSA)
                .draft(
                        Stage.DEVELOPING_SOLUTION,
                        ContributionKind.SOLUTION_COLLATERAL,
                        "Overhaul proposal for chemical plants");
        plan.write(
                guide,
                Field.COLLATERAL_TEMPLATE,
                "Proposal template 9 with the explosion-protection annex, revision 4.");
        plan.write(
                guide,
                Field.COLLATERAL_GUIDE,
                "Fill in the zone plan and the overhaul calendar. Leave the annex as it is: it is certified.");
        plan.set(guide, Field.COLLATERAL_AUDIENCE, "Overhaul planner and safety officer");
        plan.set(guide, Field.COLLATERAL_LINK, "https://library.tarnwick.example/templates/proposal-9-overhaul");
        plan.submit(guide);
        plan.on(3, 20, 11, 30, NADIA).agree(guide);
        plan.on(4, 7, 10, 40, ROSA).fromLibrary(Stage.NEGOTIATING_CONTRACT, "price-sheet-heatloop", 1);
        var story = plan.on(4, 9, 14, 0, NADIA)
                .ask(
                        Stage.DECISION,
                        ContributionKind.CASE_STUDY,
                        "A reactor line that kept its batch times",
                        "Their production fears longer batches. Which customer can say the opposite, with figures?",
                        PlanStory.marketing(ROSA),
                        plan.time().date(4, 30));
        plan.on(4, 14, 9, 30, ROSA).takeUp(story);
        plan.set(story, Field.CASE_CUSTOMER, "Ostrava Pigments");
        plan.set(story, Field.CASE_FORM, CaseForm.REFERENCE.name());
        plan.write(
                story,
                Field.CASE_PROBLEM,
                "Batches had to be cooled within forty minutes, whatever happened to the heat.");
        plan.write(
                story,
                Field.CASE_RESULT,
                "Cooling time unchanged over 1,100 batches, by the plant's own control system.");
        plan.set(story, Field.CASE_CONSENT, Consent.ASKED.name());
        plan.on(4, 24, 16, 0, ROSA).submit(story);
        plan.on(6, 2, 10, 0, NADIA).sign();
        plan.on(6, 8, 9, 20, HANA)
                .draft(
                        Stage.NEGOTIATING_CONTRACT,
                        ContributionKind.PRICING_ADVICE,
                        "A framework price for lines 1 to 4");
    }

    /** Co-signed and quiet: how it looks when both sides did their part. */
    static void tellNorrhaven(PlanStory plan) {
        plan.on(1, 8, 9, 0, ERIK).create(ERIK, HANA);
        plan.add(JUN, TeamRole.MEMBER);
        plan.focus("""
                Norrhaven wants to burn nothing by the end of the decade. Be the partner for every heat source that has no flame: the \
                harbour, the data centres, the sewage works.
                """);
        plan.on(1, 9, 9, 0, HANA).set(ElementId.PLAN, Field.TARGET, "2650000.00 USD");
        var relation = plan.on(1, 12, 13, 0, HANA)
                .objective(
                        ObjectiveKind.RELATIONSHIP,
                        "Be asked before a heat source is put out to tender",
                        "Projects discussed before tender",
                        "1",
                        "3",
                        plan.time().date(6, 30));
        var table = plan.strategy(
                relation,
                "A quarterly round with their planning department, with our market figures on the table first.");
        var first = plan.action(
                table,
                "First round: what large heat pumps cost in five cities",
                HANA,
                plan.time().date(2, 27));
        var second = plan.action(
                table,
                "Second round: tariffs and the value of flexibility",
                HANA,
                plan.time().date(5, 22));
        plan.on(2, 26, 15, 30, HANA).done(first);
        plan.on(5, 21, 16, 0, HANA).done(second);
        plan.set(relation, Field.OBJECTIVE_CURRENT, "3");
        var value = plan.on(2, 3, 10, 0, HANA)
                .draft(
                        Stage.DEFINING_NEEDS,
                        ContributionKind.VALUE_PROPOSITION,
                        "Heat without a flame, at a price that holds for fifteen years");
        plan.write(
                value,
                Field.VALUE_NEED,
                "The planning director must show the city council a heat price without the gas market in it.");
        plan.write(
                value,
                Field.VALUE_BENEFIT,
                "Three quarters of the yearly heat at a cost that follows the network tariff, not the gas price.");
        plan.write(value, Field.VALUE_QUANTIFIED, "41 to 47 dollars per MWh at the harbour, by their own load curve.");
        plan.write(value, Field.VALUE_ALTERNATIVE, "Convert the harbour boiler to biomass, with two ships a week.");
        plan.write(
                value,
                Field.VALUE_EVIDENCE,
                "Two winters of operation at Malin, hourly data published by the operator.");
        plan.submit(value);
        plan.on(2, 6, 9, 30, ERIK).agree(value);
        var price = plan.on(4, 27, 9, 0, ERIK)
                .ask(
                        Stage.NEGOTIATING_CONTRACT,
                        ContributionKind.PRICING_ADVICE,
                        "Price of the harbour station",
                        "Two bidders are left. Where is the floor, and what does the service weigh?",
                        PlanStory.marketing(HANA),
                        plan.time().date(5, 8));
        plan.on(4, 30, 11, 0, HANA).takeUp(price);
        plan.set(price, Field.PRICE_RECOMMENDED, "2650000.00 USD");
        plan.set(price, Field.PRICE_FLOOR, "2540000.00 USD");
        plan.write(
                price,
                Field.PRICE_WHY,
                "The other bidder has no service base within three hours. Availability is scored at 30 points of 100.");
        plan.write(price, Field.PRICE_OTHER, "A guaranteed availability of 97%, with a bonus that we share.");
        plan.set(price, Field.PRICE_CONFIDENCE, Confidence.MEDIUM.name());
        plan.set(price, Field.PRICE_VALID_UNTIL, plan.time().date(7, 31).toString());
        plan.submit(price);
        plan.on(5, 4, 8, 40, ERIK).agree(price);
        plan.decide(price, PriceVerdict.TAKEN, "", "");
        plan.on(5, 26, 10, 0, ERIK).sign();
        plan.on(5, 27, 9, 0, HANA).sign();
    }

    /** Signed once, then changed by Sales alone; a request is overdue and a draft was returned. */
    static void tellCalderQuay(PlanStory plan) {
        plan.on(1, 22, 9, 0, ERIK).create(ERIK, JUN);
        plan.add(LEO, TeamRole.ADVISER);
        plan.focus(
                "Calder Quay has the river and no heat pump in it. Be the first supplier whose pump the regulator has seen running.");
        var win = plan.on(1, 22, 9, 30, ERIK)
                .objective(
                        ObjectiveKind.SHARE_OF_WALLET,
                        "Win the river source and keep the substations",
                        "Share of their capital programme, %",
                        "22",
                        "40",
                        plan.time().date(6, 30));
        var permit = plan.strategy(
                win, "Carry the water permit with them: it decides the date, and the date decides the bidder.");
        plan.action(
                permit,
                "Temperature model of the river for the permit",
                ERIK,
                plan.time().date(5, 12));
        var talk = plan.action(
                permit,
                "Meet the regulator together with their head of operations",
                ERIK,
                plan.time().date(4, 17));
        plan.on(3, 2, 10, 0, ERIK).sign();
        plan.on(3, 3, 9, 0, JUN).sign();
        plan.on(3, 16, 10, 0, ERIK).fromLibrary(Stage.DEVELOPING_SOLUTION, "proposal-template-7", 1);
        plan.on(4, 16, 14, 0, ERIK)
                .drop(
                        talk,
                        "The regulator sees applicants alone. Their head of operations went and took our model along.");
        var guide = plan.on(4, 20, 9, 0, JUN)
                .draft(
                        Stage.DEVELOPING_SOLUTION,
                        ContributionKind.SOLUTION_COLLATERAL,
                        "Permit annex: water in, water out");
        plan.write(
                guide,
                Field.COLLATERAL_TEMPLATE,
                "Annex B of the river-source proposal, with the fish-protection drawings.");
        plan.write(guide, Field.COLLATERAL_GUIDE, "Put in the intake depth and the lowest flow of ten years.");
        plan.set(guide, Field.COLLATERAL_LINK, "https://library.tarnwick.example/calder-quay/annex-b");
        plan.submit(guide);
        plan.on(4, 23, 16, 30, ERIK)
                .giveBack(
                        guide,
                        "The lowest flow is from the upper gauge. The permit is for the quay: take the lower one.");
        plan.on(5, 5, 9, 0, ERIK)
                .ask(
                        Stage.DECISION,
                        ContributionKind.CASE_STUDY,
                        "A river source that got its permit",
                        "The regulator asks who else has done it. One page and a telephone number are enough.",
                        PlanStory.marketing(JUN),
                        plan.time().date(5, 19));
        plan.on(5, 28, 11, 0, ERIK).set(win, Field.OBJECTIVE_TARGET, "35");
    }

    /** Begun this month: almost everything still asks to be written. */
    static void tellPellworth(PlanStory plan) {
        plan.on(6, 4, 9, 0, NADIA).create(NADIA, JUN);
        plan.on(6, 5, 10, 0, NADIA)
                .ask(
                        Stage.PROSPECTING,
                        ContributionKind.LEAD_STANDARD,
                        "Which coaters are worth a visit",
                        "We know three of their eleven sites. What tells us from outside where the ovens run around the clock?",
                        PlanStory.marketing(),
                        plan.time().date(7, 10));
    }

    /** A leader's first look at the next half-year. */
    static void tellSundale(PlanStory plan) {
        plan.on(6, 12, 9, 30, TOM).create(TOM, ROSA);
        plan.focus("Sundale's second whey dryer decides whether we are a supplier of one machine or of a programme.");
        plan.on(6, 15, 13, 0, MAYA).add(JUN, TeamRole.MEMBER);
        var wallet = plan.on(6, 15, 15, 0, ROSA)
                .objective(
                        ObjectiveKind.REPEAT_PURCHASE,
                        "Take the second whey dryer without a tender",
                        "Dryers with our recovery",
                        "1",
                        "2",
                        plan.time().nextHalfYear().to());
        var proof = plan.strategy(
                wallet, "Let the first dryer speak: a year of readings, audited by their own controller.");
        plan.action(
                proof,
                "Agree with their controller on how the year is reckoned",
                TOM,
                plan.time().date(7, 24));
    }
}
