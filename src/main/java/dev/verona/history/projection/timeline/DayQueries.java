package dev.verona.history.projection.timeline;

import dev.verona.history.api.DayQuery;
import dev.verona.history.api.OwnDay;
import dev.verona.history.api.TimelineEntry;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what the asking person did on a day: it costs what they did, never what there is. */
@Component
class DayQueries {

    private static final Duration LONGEST = Duration.ofDays(2);

    private final TimelineStore store;
    private final Projections projections;
    private final QueryGateway plans;

    DayQueries(TimelineStore store, Projections projections, QueryGateway plans) {
        this.store = store;
        this.projections = projections;
        this.plans = plans;
    }

    @QueryHandler
    OwnDay handle(DayQuery.WhatIDid query, Actor actor) {
        if (Duration.between(query.from(), query.until()).compareTo(LONGEST) > 0) {
            throw new InvalidInput("until", "Ask for one day at a time.");
        }
        projections.awaitOwnWrites(TimelineProjection.GROUP);
        var byPlan = new LinkedHashMap<PlanId, List<TimelineEntry>>();
        for (var day = day(query.from()); !day.isAfter(day(query.until())); day = day.plusDays(1)) {
            for (var ref : store.diary(actor.person(), day).entries()) {
                var entry = store.page(ref.plan(), Page.holding(ref.entry())).entry(ref.entry());
                if (!entry.from().isBefore(query.from()) && entry.from().isBefore(query.until())) {
                    byPlan.computeIfAbsent(ref.plan(), plan -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        return new OwnDay(byPlan.entrySet().stream()
                .map(one -> told(one.getKey(), one.getValue()))
                .toList());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Whoever left a team still did what they did in its plan. */
    private OwnDay.InPlan told(PlanId plan, List<TimelineEntry> entries) {
        return plans.query(new PlanQuery.FindPlan(plan), PlanView.class)
                .thenApply(view -> new OwnDay.InPlan(plan, view.accountName(), view.period(), entries))
                .exceptionally(refused -> new OwnDay.InPlan(plan, "", null, entries))
                .join();
    }
}
