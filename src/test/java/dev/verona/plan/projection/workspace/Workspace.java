package dev.verona.plan.projection.workspace;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.projection.files.MongoAttachments;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.testing.CaughtUp;
import dev.verona.testing.TestActors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The workspace's read model over a server in memory, with a store of events before it. */
final class Workspace implements AutoCloseable {

    static final AccountId BRACKENMOOR = new AccountId("brackenmoor");
    static final Period HALF_YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    static final PlanId PLAN = PlanId.of(BRACKENMOOR, HALF_YEAR);
    static final Actor TOM = TestActors.TOM;
    static final Actor ROSA = TestActors.ROSA;
    static final Actor JUN = TestActors.JUN;
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    final WorkspaceStore store;
    final PlanQueries queries;
    final TeamAccess access;
    final MongoAttachments files;

    private final MongoConnection mongo = MongoConnection.inMemory();
    private final WorkspaceProjection projection;
    private final Map<PlanId, Long> sequences = new HashMap<>();
    private final List<Runnable> history = new ArrayList<>();
    private long position;
    private Instant now = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);

    Workspace() {
        store = new WorkspaceStore(new ReadModels(mongo));
        files = new MongoAttachments(mongo.database());
        projection = new WorkspaceProjection(store, accounts());
        queries = new PlanQueries(
                store, files, CaughtUp.PROJECTIONS, accounts(), people(), Clock.fixed(now, ZoneOffset.UTC));
        access = new TeamAccess(store, CaughtUp.PROJECTIONS);
    }

    /** Tom's and Rosa's plan of Brackenmoor. */
    static Workspace withPlan() {
        return new Workspace().by(TOM, created(BRACKENMOOR, HALF_YEAR));
    }

    static PlanEvent created(AccountId account, Period period) {
        return new PlanEvent.PlanCreated(PlanId.of(account, period), account, period, TOM.person(), ROSA.person());
    }

    static PlanEvent joined(Actor actor, TeamRole role) {
        return new PlanEvent.TeamMemberAdded(PLAN, actor.person(), actor.function(), role);
    }

    static PlanEvent objective(ElementId id, String statement) {
        return new PlanEvent.ObjectiveAdded(PLAN, id, ObjectiveKind.MARGIN, statement, "%", null, null, null);
    }

    static PlanEvent requested(ElementId id, String title) {
        return new PlanEvent.ContributionRequested(
                PLAN,
                id,
                Stage.DEFINING_NEEDS,
                ContributionKind.VALUE_PROPOSITION,
                title,
                "For the CFO",
                new Asked(Function.MARKETING, ROSA.person()),
                TODAY);
    }

    static PlanEvent takenUp(ElementId id, String title) {
        return new PlanEvent.ContributionDrafted(
                PLAN, id, Stage.DEFINING_NEEDS, ContributionKind.VALUE_PROPOSITION, title, Function.MARKETING, true);
    }

    /** Records the event a minute after the one before, and lets the projection handle it. */
    Workspace by(Actor actor, PlanEvent event) {
        now = now.plusSeconds(60);
        var moment = new Moment(actor, now, sequences.merge(event.plan(), 1L, Long::sum) - 1, position++);
        Runnable handling = () -> projection.on(event, moment);
        history.add(handling);
        handling.run();
        return this;
    }

    /** Everything that was recorded comes a second time. */
    void redeliver() {
        history.forEach(Runnable::run);
    }

    void dropAndReplay() {
        store.clear();
        history.forEach(Runnable::run);
    }

    static Accounts accounts() {
        return new Accounts() {
            @Override
            public Optional<AccountName> find(AccountId account) {
                return Optional.of(
                        new AccountName(account, account.equals(BRACKENMOOR) ? "Brackenmoor Dairies" : "Oakmere"));
            }

            @Override
            public Optional<AccountName> named(String name) {
                return Optional.empty();
            }
        };
    }

    static People people() {
        return new People() {
            @Override
            public Optional<PersonView> find(PersonId person) {
                return active().stream().filter(p -> p.id().equals(person)).findFirst();
            }

            @Override
            public List<PersonView> active() {
                return TestActors.ALL.stream()
                        .map(a -> new PersonView(
                                a.person(), a.name(), a.person().value(), "", a.function(), a.roles(), true, false))
                        .toList();
            }
        };
    }

    @Override
    public void close() {
        mongo.close();
    }
}
