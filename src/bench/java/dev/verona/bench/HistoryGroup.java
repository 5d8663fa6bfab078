package dev.verona.bench;

import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountFacts;
import dev.verona.export.document.ExportFormat;
import dev.verona.export.document.PlanDocument;
import dev.verona.history.api.Authorship;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.TimelineFilter;
import dev.verona.history.api.TimelinePage;
import dev.verona.ledger.api.Ledger;
import dev.verona.ledger.api.LedgerFilter;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.ledger.api.LedgerScope;
import dev.verona.ledger.api.Measure;
import dev.verona.ledger.api.PlanShare;
import dev.verona.ledger.projection.ManyMonths;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.platform.axon.EventStreams;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Formats;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** Looking back at a plan of 10,000 events, and the ledger of a company with many of them. */
final class HistoryGroup implements Group {

    private static final int CONTRIBUTIONS = 500;
    private static final int COMMIT = 100;
    private static final int TIMES = 20;
    private static final int PAGE = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Goal AS_OF = Goal.limit(
                    "a plan of 10,000 events as of any moment, against a limit of 300 ms", "ms")
            .only(Site.Kind.FILE);
    private static final Goal NOW = Goal.atMost(
                    3, "a plan of 10,000 events as of any moment, against the plan of now", "ms")
            .only(Site.Kind.FILE);
    private static final Goal FOLD = Goal.atMost(
                    1,
                    "a plan of 10,000 events as of any moment, against reading its texts from the first event on",
                    "ms")
            .only(Site.Kind.FILE);
    private static final Goal FIRST_PAGE = Goal.limit(
                    "first page of the timeline of that plan, against a limit of 100 ms", "ms")
            .only(Site.Kind.FILE);
    private static final Goal FILTERED = Goal.limit(
                    "the timeline of that plan, all of it searched in vain, against a limit of 100 ms", "ms")
            .only(Site.Kind.FILE);
    private static final Goal BLAME = Goal.limit("who wrote each text of that plan, against a limit of 100 ms", "ms")
            .only(Site.Kind.FILE);
    private static final Goal LEDGER = Goal.limit(
                    "ledger of a company of 1M events in 48 months from its read model, against a limit of 500 ms",
                    "ms")
            .only(Site.Kind.FILE);
    private static final Goal SHARES = Goal.limit(
                    "a figure of that company opened to the 1,000 plans that it is made of, against a limit of 500 ms",
                    "ms")
            .only(Site.Kind.FILE);

    private static final double FILE_LIMIT = 5_000;
    private static final Map<ExportFormat, Goal> FILES = Stream.of(
                    ExportFormat.SLIDES, ExportFormat.TEXT, ExportFormat.PDF)
            .collect(Collectors.toMap(
                    Function.identity(),
                    format -> Goal.limit(
                                    "that plan with all its contributions as a file for " + format.label()
                                            + ", against a limit of 5,000 ms",
                                    "ms")
                            .only(Site.Kind.FILE),
                    (one, other) -> one,
                    LinkedHashMap::new));

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<Goal> goals() {
        return Stream.concat(
                        Stream.of(AS_OF, NOW, FOLD, FIRST_PAGE, FILTERED, BLAME, LEDGER, SHARES),
                        FILES.values().stream())
                .toList();
    }

    @Override
    public void measure(Site site, Sizes sizes, Ratios ratios) throws Exception {
        var turns = new Turns(sizes.repeats());
        var plan = PlanId.random();
        int events = sizes.longPlan();
        try (var app = App.on(site.place())) {
            as(() -> app.bean(CommandGateway.class)
                    .sendAndWait(new AccountCommand.RegisterAccount(
                            new AccountId("bench-account"), "Bench", AccountFacts.UNKNOWN, null, null, null)));
            append(app, PlanHistory.of(plan, Math.min(CONTRIBUTIONS, events / 3), events));
            for (var processor : processors(app)) {
                catchUp(app, processor.getName());
            }
            var asOf = turns.of("as of", () -> asOf(app, plan, events), () -> now(app, plan));
            ratios.add(AS_OF, site.kind(), new Pair(asOf.ours(), 300));
            ratios.add(NOW, site.kind(), asOf);
            ratios.add(
                    FOLD, site.kind(), turns.of("fold", () -> asOf(app, plan, events), () -> fold(app, plan, events)));
            ratios.add(FIRST_PAGE, site.kind(), new Pair(page(turns, app, plan, TimelineFilter.ALL), 100));
            var inVain = new TimelineFilter(null, null, null, null, null, null, null, "nowhere to be found");
            ratios.add(FILTERED, site.kind(), new Pair(page(turns, app, plan, inVain), 100));
            ratios.add(
                    BLAME,
                    site.kind(),
                    new Pair(
                            turns.alone(
                                    "who wrote it",
                                    () -> millis(
                                            3,
                                            () -> asks(app)
                                                    .query(
                                                            new HistoryQuery.WhoWrote(plan, PlanMoment.NOW),
                                                            ResponseTypes.multipleInstancesOf(Authorship.class))
                                                    .join())),
                            100));
            for (var file : FILES.entrySet()) {
                ratios.add(
                        file.getValue(),
                        site.kind(),
                        new Pair(
                                turns.alone(
                                        "as " + file.getKey().label(),
                                        () -> millis(
                                                1, () -> document(app, plan).as(file.getKey()))),
                                FILE_LIMIT));
            }
            app.stopProcessors();
            ManyMonths.fill(app.context(), sizes.manyEvents());
            ratios.add(LEDGER, site.kind(), new Pair(ledger(turns, app), 500));
            ratios.add(SHARES, site.kind(), new Pair(shares(turns, app), 500));
        }
    }

    private static PlanDocument document(App app, PlanId plan) {
        var whole = asks(app)
                .query(new PlanQuery.FindWholePlanAsOf(plan, PlanMoment.NOW), PlanAsOf.class)
                .join();
        return new PlanDocument(whole, whole.plan().lastTouch().at(), new Formats(Locale.ENGLISH, ZoneOffset.UTC));
    }

    private static double ledger(Turns turns, App app) throws Exception {
        return turns.alone(
                "ledger of many months",
                () -> millis(
                        TIMES,
                        () -> asks(app)
                                .query(
                                        new LedgerQuery.FindLedger(new LedgerScope.Company(), LedgerFilter.ALL),
                                        Ledger.class)
                                .join()));
    }

    private static double shares(Turns turns, App app) throws Exception {
        return turns.alone(
                "figure of the company opened",
                () -> millis(
                        5,
                        () -> asks(app)
                                .query(
                                        new LedgerQuery.FindShares(
                                                new LedgerScope.Company(), LedgerFilter.ALL, Measure.GIVEN, null),
                                        ResponseTypes.multipleInstancesOf(PlanShare.class))
                                .join()));
    }

    private static double asOf(App app, PlanId plan, int events) throws Exception {
        var next = new int[1];
        return millis(TIMES, () -> {
            long moment = (events / TIMES) * (long) next[0]++ + 17;
            return asks(app)
                    .query(new PlanQuery.FindPlanAsOf(plan, new PlanMoment.AfterEvent(moment)), PlanAsOf.class)
                    .join();
        });
    }

    private static double now(App app, PlanId plan) throws Exception {
        return millis(
                TIMES,
                () -> asks(app)
                        .query(new PlanQuery.FindPlan(plan), PlanView.class)
                        .join());
    }

    /** The least that a fold from the start has to do: every event is read, and every text written. */
    private static double fold(App app, PlanId plan, int events) throws Exception {
        var streams = app.bean(EventStreams.class);
        var next = new int[1];
        return millis(5, () -> {
            long moment = (events / 5) * (long) next[0]++ + 17;
            Map<FieldRef, String> texts = new HashMap<>();
            try (var stream = streams.from(plan.value(), 0)) {
                stream.takeWhile(event -> event.sequence() <= moment).forEach(event -> {
                    if (event.payload() instanceof PlanEvent.TextEdited edited) {
                        texts.compute(
                                edited.field(), (field, text) -> edited.change().apply(text == null ? "" : text));
                    }
                });
            }
            return texts;
        });
    }

    private static double page(Turns turns, App app, PlanId plan, TimelineFilter filter) throws Exception {
        return turns.alone(
                "timeline " + filter.text(),
                () -> millis(
                        TIMES,
                        () -> asks(app)
                                .query(
                                        new HistoryQuery.Timeline(plan, filter, Long.MAX_VALUE, PAGE),
                                        TimelinePage.class)
                                .join()));
    }

    private static QueryGateway asks(App app) {
        return app.bean(QueryGateway.class);
    }

    /** The median of so many. */
    private static double millis(int times, Callable<?> question) throws Exception {
        var millis = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            as(question);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return Turns.median(millis);
    }

    private static Object as(Callable<?> question) throws Exception {
        return Acting.as(Actor.VERONA, question::call);
    }

    private static List<StreamingEventProcessor> processors(App app) {
        return app.bean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }

    private static void catchUp(App app, String processor) {
        long head = app.bean(MongoEventStorageEngine.class).head();
        if (!app.bean(Projections.class).awaitPosition(processor, head, PATIENCE)) {
            throw new IllegalStateException(processor + " did not catch up");
        }
    }

    private static void append(App app, List<DomainEventMessage<?>> events) {
        var engine = app.bean(MongoEventStorageEngine.class);
        for (int from = 0; from < events.size(); from += COMMIT) {
            engine.appendEvents(events.subList(from, Math.min(events.size(), from + COMMIT)));
        }
    }
}
