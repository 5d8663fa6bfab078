package dev.verona.plan.domain;

import dev.verona.directory.api.People;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanRejection;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import java.time.LocalDate;
import java.util.List;

/** What may come into a plan: objectives, strategies, action items, requests and drafts, and what is known of the customer. */
final class Additions {

    private final PlanState plan;
    private final LocalDate today;

    Additions(PlanState plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    List<PlanEvent> objective(PlanCommand.AddObjective c) {
        plan.requireNew("objective", c.objective());
        var statement = Words.requiredFirst("statement", Field.OBJECTIVE_STATEMENT, c.statement());
        var measure = FieldValues.line("measure", Field.OBJECTIVE_MEASURE, c.measure());
        if (c.baseline() != null) {
            FieldValues.requireSensible("baseline", c.baseline());
        }
        if (c.target() != null) {
            FieldValues.requireSensible("target", c.target());
        }
        if (c.by() != null) {
            FieldValues.requireSensible("by", c.by());
        }
        return List.of(new PlanEvent.ObjectiveAdded(
                c.plan(), c.objective(), c.kind(), statement, measure, c.baseline(), c.target(), c.by()));
    }

    List<PlanEvent> strategy(PlanCommand.AddStrategy c) {
        plan.shape().outline().require(c.objective(), ElementKind.OBJECTIVE);
        return List.of(strategyUnder(c));
    }

    /** Under an objective that stands in the plan, or comes in by the same act. */
    PlanEvent strategyUnder(PlanCommand.AddStrategy c) {
        plan.requireNew("strategy", c.strategy());
        var statement = Words.requiredFirst("statement", Field.STRATEGY_STATEMENT, c.statement());
        return new PlanEvent.StrategyAdded(c.plan(), c.strategy(), c.objective(), statement);
    }

    List<PlanEvent> action(PlanCommand.AddAction c, People people) {
        plan.shape().outline().require(c.strategy(), ElementKind.STRATEGY);
        return List.of(actionUnder(c, people));
    }

    /** Under a strategy that stands in the plan, or comes in by the same act. */
    PlanEvent actionUnder(PlanCommand.AddAction c, People people) {
        plan.requireNew("action", c.action());
        var what = Words.requiredFirst("what", Field.ACTION_WHAT, c.what());
        Membership.requireTeammate("owner", c.owner(), plan.shape().team());
        Membership.requireAvailable("owner", c.owner(), people);
        FieldValues.requireNotPast("due", c.due(), today);
        return new PlanEvent.ActionAdded(c.plan(), c.action(), c.strategy(), what, c.owner(), c.due());
    }

    List<PlanEvent> stakeholder(PlanCommand.AddStakeholder c) {
        plan.requireNew("stakeholder", c.stakeholder());
        var name = Words.requiredFirst("name", Field.STAKEHOLDER_NAME, c.name());
        var title = FieldValues.line("title", Field.STAKEHOLDER_TITLE, c.title());
        return List.of(new PlanEvent.StakeholderAdded(c.plan(), c.stakeholder(), name, title, c.role()));
    }

    List<PlanEvent> unit(PlanCommand.AddBusinessUnit c) {
        plan.requireNew("unit", c.unit());
        var name = Words.requiredFirst("name", Field.UNIT_NAME, c.name());
        return List.of(new PlanEvent.BusinessUnitAdded(c.plan(), c.unit(), name));
    }

    /** Of two who say it first, the second sees what the other said and chooses. */
    List<PlanEvent> cell(PlanCommand.OpenCell c) {
        var customer = plan.shape().customer();
        customer.require(c.unit(), ElementKind.BUSINESS_UNIT);
        var offering = c.offering().strip();
        if (offering.isEmpty() || offering.length() > Words.LINE_LENGTH) {
            throw new InvalidInput("offering", "Choose an offering of the sales catalogue.");
        }
        var cell = CustomerView.Cell.idOf(c.unit(), offering);
        return customer.find(cell).isPresent()
                ? plan.values()
                        .set(
                                c.plan(),
                                new FieldRef(cell, Field.CELL_STATE),
                                "",
                                c.state().name())
                : List.of(new PlanEvent.CellOpened(c.plan(), cell, c.unit(), offering, c.state()));
    }

    List<PlanEvent> request(PlanCommand.RequestContribution c, People people) {
        plan.requireNew("contribution", c.contribution());
        var title = Words.requiredFirst("title", Field.CONTRIBUTION_TITLE, c.title());
        var brief = Words.first("brief", Field.CONTRIBUTION_BRIEF, c.brief());
        requireAskable(c.asked(), people);
        FieldValues.requireNotPast("due", c.due(), today);
        return List.of(new PlanEvent.ContributionRequested(
                c.plan(), c.contribution(), c.stage(), c.kind(), title, brief, c.asked(), c.due()));
    }

    List<PlanEvent> draft(PlanCommand.DraftContribution c, Actor actor) {
        plan.requireNew("contribution", c.contribution());
        var title = Words.requiredFirst("title", Field.CONTRIBUTION_TITLE, c.title());
        return List.of(new PlanEvent.ContributionDrafted(
                c.plan(), c.contribution(), c.stage(), c.kind(), title, actor.function(), false));
    }

    /** A request goes to one side, and to a person who can open the plan and speaks for that side. */
    private void requireAskable(Asked asked, People people) {
        if (asked.function() == Function.JOINT) {
            throw new InvalidInput("asked", "Ask Sales or Marketing: one side gives a contribution, the other agrees.");
        }
        if (asked.person() == null) {
            return;
        }
        Membership.requireTeammate("asked", asked.person(), plan.shape().team());
        var person = Membership.requireAvailable("asked", asked.person(), people);
        if (person.function() != asked.function() && person.function() != Function.JOINT) {
            throw new PlanRejection.WrongFunction("asked", person.name(), asked.function());
        }
    }
}
