package dev.verona.bench;

import dev.verona.account.api.AccountCommand.RegisterAccount;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityEvent.OpportunityAdded;
import dev.verona.account.api.OpportunityEvent.OpportunityLost;
import dev.verona.account.api.OpportunityEvent.OpportunityWon;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.SegmentCommand.DefineSegment;
import dev.verona.account.api.SegmentCommand.TakeOverTopTen;
import dev.verona.account.api.SegmentId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand.CreatePlan;
import dev.verona.plan.api.PlanCommand.DraftContribution;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The leaders' page of 300 top-ten accounts, each with a plan, and 8,800 opportunities between them. */
final class PortfolioGroup implements Group {

    private static final int ACCOUNTS = 300;
    private static final int TEN = 10;
    /** Those of a small run. */
    private static final int FEW = 40;

    private static final int OPPORTUNITIES = 8_800;
    private static final int CONTRIBUTIONS = 6;
    private static final int AT_ONCE = 16;
    private static final int COMMIT = 100;
    private static final double LIMIT = 200;
    private static final List<Stage> STAGES = List.of(Stage.values());

    private static final Actor LEADER =
            new Actor(new PersonId("bench-leader"), "Ines Okafor", Function.SALES, Set.of(Role.LEADER));

    private static final Goal NOW = Goal.limit(
                    "portfolio of 300 accounts and 8,800 opportunities at the server, against a limit of 200 ms", "ms")
            .only(Site.Kind.FILE);
    private static final Goal AGAINST = Goal.limit(
                    "that portfolio compared with a day of the past, against a limit of 200 ms", "ms")
            .only(Site.Kind.FILE);

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public List<Goal> goals() {
        return List.of(NOW, AGAINST);
    }

    @Override
    public void measure(Site site, Sizes sizes, Ratios ratios) throws Exception {
        var turns = new Turns(sizes.repeats());
        var today = LocalDate.now(ZoneOffset.UTC);
        try (var app = App.on(site.place())) {
            fill(app, sizes.repeats() > 1 ? ACCOUNTS : FEW, today);
            try (var screens = Screens.of(app, LEADER)) {
                ratios.add(
                        NOW,
                        site.kind(),
                        new Pair(turns.alone("portfolio", () -> screens.opening("portfolio", 0)), LIMIT));
                var against = "portfolio?against=" + today.minusDays(1);
                ratios.add(
                        AGAINST,
                        site.kind(),
                        new Pair(turns.alone("compared", () -> screens.opening(against, 0)), LIMIT));
            }
        }
    }

    private static void fill(App app, int accounts, LocalDate today) throws Exception {
        List.of(LEADER, PlanHistory.SELLER, PlanHistory.MARKETER).forEach(app::hire);
        app.awaitReadModels();
        int segments = accounts / TEN;
        sideBySide(segments, number -> as(app, LEADER, new DefineSegment(segment(number), "Segment " + number)));
        sideBySide(
                accounts,
                number -> as(
                        app,
                        LEADER,
                        new RegisterAccount(
                                account(number),
                                "Account " + number,
                                AccountFacts.UNKNOWN,
                                segment(number / TEN),
                                null,
                                PlanHistory.SELLER.person())));
        app.awaitReadModels();
        sideBySide(
                segments,
                number -> as(
                        app,
                        Actor.VERONA,
                        new TakeOverTopTen(
                                segment(number),
                                today,
                                IntStream.range(number * TEN, (number + 1) * TEN)
                                        .mapToObj(PortfolioGroup::account)
                                        .toList())));
        var period = new Period(
                today.withDayOfYear(1), today.withDayOfYear(1).plusYears(1).minusDays(1));
        sideBySide(accounts, number -> plan(app, account(number), period));
        publish(
                app,
                IntStream.range(0, accounts)
                        .boxed()
                        .flatMap(number -> IntStream.range(0, OPPORTUNITIES / ACCOUNTS)
                                .boxed()
                                .flatMap(deal -> opportunity(number, deal, today)))
                        .toList());
        app.awaitReadModels();
    }

    /** As an import records them: many at once. */
    private static void publish(App app, List<? extends DomainEventMessage<?>> events) {
        var store = app.bean("eventStore", EventStore.class);
        for (int from = 0; from < events.size(); from += COMMIT) {
            store.publish(new ArrayList<>(events.subList(from, Math.min(events.size(), from + COMMIT))));
        }
    }

    private static SegmentId segment(int number) {
        return new SegmentId("segment-" + number);
    }

    private static AccountId account(int number) {
        return new AccountId("account-" + number);
    }

    private static void plan(App app, AccountId account, Period period) {
        var plan = PlanId.of(account, period);
        as(
                app,
                LEADER,
                new CreatePlan(plan, account, period, PlanHistory.SELLER.person(), PlanHistory.MARKETER.person()));
        for (int i = 0; i < CONTRIBUTIONS; i++) {
            as(
                    app,
                    i % 2 == 0 ? PlanHistory.MARKETER : PlanHistory.SELLER,
                    new DraftContribution(
                            plan,
                            ElementId.random(),
                            STAGES.get(i % STAGES.size()),
                            ContributionKind.CASE_STUDY,
                            "A third off the gas bill"));
        }
    }

    /** Of three one is open, one won, one lost. */
    private static Stream<DomainEventMessage<?>> opportunity(int number, int deal, LocalDate today) {
        var id = new OpportunityId("deal-" + number + "-" + deal);
        var amount = Money.of(String.valueOf(10_000 + deal), "USD");
        var added = new OpportunityAdded(
                id,
                new OpportunityFacts(
                        "Deal " + deal,
                        account(number),
                        "",
                        "",
                        STAGES.get(deal % (STAGES.size() - 1)),
                        Outcome.OPEN,
                        amount,
                        null,
                        null));
        return switch (deal % 3) {
            case 1 -> Stream.of(event(added, 0), event(new OpportunityWon(id, Stage.IMPLEMENTING, amount, today), 1));
            case 2 -> Stream.of(event(added, 0), event(new OpportunityLost(id, today, "Too dear"), 1));
            default -> Stream.of(event(added, 0));
        };
    }

    private static DomainEventMessage<?> event(OpportunityEvent event, int sequence) {
        var stream = OpportunityEvent.streamOf(event.opportunity());
        var metadata = new HashMap<String, Object>(MessageMetadata.of(PlanHistory.SELLER));
        metadata.put(MessageMetadata.CORRELATION_ID, stream);
        return new GenericDomainEventMessage<>("opportunity", stream, sequence, event, metadata);
    }

    private interface Work {
        void of(int number) throws Exception;
    }

    private static void sideBySide(int all, Work work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var doing = new ArrayList<Future<?>>();
            for (int i = 0; i < all; i++) {
                int number = i;
                doing.add(threads.submit(() -> {
                    work.of(number);
                    return number;
                }));
            }
            for (var one : doing) {
                one.get();
            }
        }
    }

    private static void as(App app, Actor actor, Object command) {
        Acting.as(actor, () -> {
            app.bean(CommandGateway.class).sendAndWait(command);
        });
    }
}
