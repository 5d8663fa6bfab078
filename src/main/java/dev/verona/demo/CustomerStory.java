package dev.verona.demo;

import static dev.verona.demo.Cast.DANA;
import static dev.verona.demo.Cast.JUN;
import static dev.verona.demo.Cast.ROSA;
import static dev.verona.demo.Cast.TOM;

import dev.verona.plan.api.BuyingRole;
import dev.verona.plan.api.CellState;
import dev.verona.plan.api.Coverage;
import dev.verona.plan.api.CustomerTrust;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.Support;
import java.util.List;

/** Brackenmoor's people and what they could buy: nobody knew the CFO until the review in April asked for it. */
final class CustomerStory {

    private final PlanStory plan;
    private final ElementId cfo;

    private CustomerStory(PlanStory plan) {
        this.plan = plan;
        this.cfo = plan.customer("Agnes Thornbury");
    }

    /** @param finance the action items by which the review answered */
    static void tell(PlanStory plan, List<ElementId> finance) {
        var story = new CustomerStory(plan);
        story.people();
        story.whitespace();
        story.review(finance);
    }

    private void people() {
        plan.on(1, 7, 15, 0, TOM).set(ElementId.PLAN, Field.TARGET, "2800000.00 USD");
        plan.on(1, 8, 10, 0, TOM);
        plan.stakeholder("Agnes Thornbury", "Chief Financial Officer", BuyingRole.APPROVER);
        var director = plan.stakeholder("Elin Marsh", "Technical director", BuyingRole.DECISION_MAKER);
        var purchasing = plan.stakeholder("Gareth Pole", "Head of purchasing", BuyingRole.EVALUATOR);
        var engineer = plan.stakeholder("Samuel Frith", "Site engineer, Tarn Fell", BuyingRole.USER);
        var production = plan.stakeholder("Ida Crowe", "Production manager", BuyingRole.USER);
        plan.set(cfo, Field.STAKEHOLDER_COVERAGE, Coverage.NONE.name());
        plan.set(director, Field.STAKEHOLDER_SUPPORT, Support.SUPPORTER.name());
        plan.set(director, Field.STAKEHOLDER_COVERAGE, Coverage.MULTIPLE.name());
        plan.set(director, Field.STAKEHOLDER_NOW, CustomerTrust.PROBLEM_SOLVER.name());
        plan.set(purchasing, Field.STAKEHOLDER_SUPPORT, Support.NEUTRAL.name());
        plan.set(purchasing, Field.STAKEHOLDER_REPORTS_TO, cfo.value());
        plan.set(engineer, Field.STAKEHOLDER_SUPPORT, Support.MENTOR.name());
        plan.set(engineer, Field.STAKEHOLDER_COVERAGE, Coverage.IN_DEPTH.name());
        plan.set(engineer, Field.STAKEHOLDER_REPORTS_TO, director.value());
        plan.set(production, Field.STAKEHOLDER_REPORTS_TO, director.value());
        plan.knows(director, TOM);
        plan.knows(engineer, TOM);
        plan.on(2, 24, 16, 30, ROSA).knows(engineer, ROSA);
        plan.write(
                engineer,
                Field.STAKEHOLDER_NOTES,
                "Showed us the dryer exhaust himself on the visit of the 24th. Counts in cubic metres of gas, not in dollars.");
        plan.on(5, 6, 9, 30, JUN).set(production, Field.STAKEHOLDER_SUPPORT, Support.NON_SUPPORTER.name());
        plan.set(production, Field.STAKEHOLDER_NOW, CustomerTrust.VENDOR.name());
        plan.set(production, Field.STAKEHOLDER_WANTED, CustomerTrust.CREDIBLE_SOURCE.name());
        plan.write(
                production,
                Field.STAKEHOLDER_NOTES,
                "Fears for the cleaning cycles. Believes other production managers.");
    }

    private void whitespace() {
        plan.on(1, 13, 9, 0, TOM);
        var tarnFell = plan.unit("Tarn Fell");
        var eskdale = plan.unit("Eskdale");
        var moorgate = plan.unit("Moorgate");
        plan.cell(tarnFell, "HeatLoop 400", CellState.PIPELINE, "1150000.00 USD");
        plan.cell(eskdale, "HeatLoop 400", CellState.PIPELINE, "1250000.00 USD");
        plan.cell(moorgate, "HeatLoop 400", CellState.GAP, "900000.00 USD");
        var boilers = plan.cell(eskdale, "SteamWise", CellState.COMPETITOR, "160000.00 USD");
        plan.set(boilers, Field.CELL_COMPETITOR, "Kestrel Boilers");
        var river = plan.cell(moorgate, "ThermaLift 240", CellState.NOT_ELIGIBLE, "");
        plan.set(river, Field.CELL_REASON, "No heat source below 60 °C on the site");
        plan.on(2, 20, 9, 0, TOM).cell(tarnFell, "HeatLoop 200", CellState.OWNED, "640000.00 USD");
        plan.on(3, 12, 11, 0, ROSA).cell(tarnFell, "FlowBalance", CellState.GAP, "185000.00 USD");
        plan.on(3, 13, 9, 30, ROSA).set(ElementId.PLAN, Field.TARGET, "3200000.00 USD");
        plan.on(5, 22, 10, 0, TOM).cell(eskdale, "HeatLoop 80", CellState.PIPELINE, "210000.00 USD");
    }

    private void review(List<ElementId> finance) {
        plan.on(4, 21, 14, 20, TOM).set(cfo, Field.STAKEHOLDER_WANTED, CustomerTrust.PROBLEM_SOLVER.name());
        finance.forEach(action -> plan.set(action, Field.ACTION_ABOUT, cfo.value()));
        plan.on(5, 12, 16, 0, TOM).knows(cfo, DANA);
        plan.set(cfo, Field.STAKEHOLDER_COVERAGE, Coverage.BRIEF.name());
        plan.write(
                cfo,
                Field.STAKEHOLDER_NOTES,
                "Met our CFO at the Sundale plant. Wants the outlay by quarter, and to hear what was not saved as well.");
    }
}
