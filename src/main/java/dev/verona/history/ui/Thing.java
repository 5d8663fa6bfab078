package dev.verona.history.ui;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.text.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** Something that is in a plan, by which its history is filtered. */
record Thing(ElementId id, String name) {

    private static final int LONGEST = 70;

    static Thing unnamed(ElementId id) {
        return new Thing(id, "One thing that is no longer here");
    }

    /** In the order of the plan. */
    static List<Thing> of(PlanView plan) {
        var things = new ArrayList<Thing>();
        for (var objective : plan.objectives()) {
            things.add(thing(objective.id(), "Objective", objective.statement().text()));
            for (var strategy : objective.strategies()) {
                things.add(thing(strategy.id(), "Strategy", strategy.statement().text()));
                strategy.actions()
                        .forEach(action -> things.add(
                                thing(action.id(), "Action", action.what().text())));
            }
        }
        plan.contributions()
                .forEach(card -> things.add(thing(card.id(), card.kind().label(), card.title())));
        return things;
    }

    private static Thing thing(ElementId id, String kind, String title) {
        return new Thing(id, kind + ": " + Excerpt.of(title, LONGEST));
    }
}
