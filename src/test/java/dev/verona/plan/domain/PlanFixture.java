package dev.verona.plan.domain;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.AssetRef;
import dev.verona.plan.api.AssetShelf;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlayShelf;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.AccountId;
import dev.verona.shared.FileContent;
import dev.verona.shared.Function;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import dev.verona.testing.Outcome;
import dev.verona.testing.PeopleInMemory;
import dev.verona.testing.TestActors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.test.aggregate.AggregateTestFixture;

/**
 * Brackenmoor's plan, to which tests tell what happened and what somebody wants. Tom owns it for Sales, Rosa for Marketing; Jun is a
 * member, {@link #ADVISER} an adviser.
 */
final class PlanFixture {

    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final AccountId BRACKENMOOR = new AccountId("brackenmoor");
    static final Period HALF_YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    static final PlanId PLAN = PlanId.of(BRACKENMOOR, HALF_YEAR);

    static final Actor TOM = TestActors.TOM;
    static final Actor ROSA = TestActors.ROSA;
    static final Actor JUN = TestActors.JUN;
    static final Actor LEO = TestActors.LEO;
    static final Actor INES = TestActors.INES;
    static final Actor ADMIN = TestActors.ADMIN;
    static final Actor SECOND_SELLER = actor("sam", "Sam Oduya", Function.SALES, Role.SALES);
    static final Actor ADVISER = actor("vera", "Vera Lind", Function.MARKETING, Role.MARKETING);
    static final Actor STRANGER = actor("otto", "Otto Frei", Function.SALES, Role.SALES);
    static final Actor JOINT = actor("dana", "Dana Fitch", Function.JOINT, Role.LEADER);

    static final ElementId OBJECTIVE = new ElementId("o1");
    static final ElementId STRATEGY = new ElementId("s1");
    static final ElementId ACTION = new ElementId("a1");
    static final ElementId CONTRIBUTION = new ElementId("c1");

    private final Map<PersonId, PersonView> people = new HashMap<>();
    private final List<EventMessage<PlanEvent>> given = new ArrayList<>();
    private final List<String> keptFiles = new ArrayList<>();
    private final Set<String> blocked = new HashSet<>();
    private PlayShelf plays = (playbook, version, play, account, from) -> {
        throw new NotAllowed("There is no such playbook.");
    };
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    PlanFixture() {
        List.of(TOM, ROSA, JUN, LEO, INES, ADMIN, SECOND_SELLER, ADVISER, STRANGER, JOINT)
                .forEach(actor -> knows(actor, true));
    }

    static Actor actor(String id, String name, Function function, Role role) {
        return new Actor(new PersonId(id), name, function, Set.of(role));
    }

    PlanFixture knows(Actor actor, boolean enabled) {
        people.put(
                actor.person(),
                new PersonView(
                        actor.person(),
                        actor.name(),
                        actor.person().value(),
                        "",
                        actor.function(),
                        actor.roles(),
                        enabled,
                        false));
        return this;
    }

    /** A plan with its team. */
    static PlanFixture plan() {
        return new PlanFixture()
                .by(TOM, new PlanEvent.PlanCreated(PLAN, BRACKENMOOR, HALF_YEAR, TOM.person(), ROSA.person()))
                .by(TOM, joined(JUN, TeamRole.MEMBER))
                .by(TOM, joined(SECOND_SELLER, TeamRole.MEMBER))
                .by(TOM, joined(ADVISER, TeamRole.ADVISER));
    }

    static PlanEvent joined(Actor actor, TeamRole role) {
        return new PlanEvent.TeamMemberAdded(PLAN, actor.person(), actor.function(), role);
    }

    PlanFixture withOutline() {
        return by(TOM, objective(OBJECTIVE, "Grow share of wallet"))
                .by(TOM, new PlanEvent.StrategyAdded(PLAN, STRATEGY, OBJECTIVE, "Heat recovery in every dairy"))
                .by(TOM, action(ACTION, JUN));
    }

    static PlanEvent objective(ElementId id, String statement) {
        return new PlanEvent.ObjectiveAdded(PLAN, id, ObjectiveKind.SHARE_OF_WALLET, statement, "%", null, null, null);
    }

    static PlanEvent action(ElementId id, Actor owner) {
        return new PlanEvent.ActionAdded(
                PLAN, id, STRATEGY, "Visit the plant", owner.person(), LocalDate.of(2026, 4, 1));
    }

    PlanFixture withRequest(ContributionKind kind, Asked asked) {
        return by(
                TOM,
                new PlanEvent.ContributionRequested(
                        PLAN, CONTRIBUTION, Stage.DEFINING_NEEDS, kind, "Payback", "For the CFO", asked, TODAY));
    }

    PlanFixture withDraft(ContributionKind kind, Actor giver) {
        return by(
                giver,
                new PlanEvent.ContributionDrafted(
                        PLAN, CONTRIBUTION, Stage.DEFINING_NEEDS, kind, "Payback", giver.function(), false));
    }

    /** Rosa's value proposition, complete and in review. */
    PlanFixture withReview() {
        return withDraft(ContributionKind.VALUE_PROPOSITION, ROSA).written().by(ROSA, submitted());
    }

    /** Complete enough for review. */
    PlanFixture written() {
        return by(ROSA, wrote(Field.VALUE_NEED, "The CFO"))
                .by(ROSA, wrote(Field.VALUE_BENEFIT, "Lower energy cost"))
                .by(ROSA, wrote(Field.VALUE_EVIDENCE, "Metered at Oakmere"));
    }

    /** Rosa's pricing advice, complete and in review. */
    PlanFixture withAdviceInReview() {
        return withDraft(ContributionKind.PRICING_ADVICE, ROSA)
                .by(ROSA, set(Field.PRICE_RECOMMENDED, "2400000.00 USD"))
                .by(ROSA, wrote(Field.PRICE_WHY, "Service is worth more than a discount"))
                .by(ROSA, set(Field.PRICE_VALID_UNTIL, "2026-06-30"))
                .by(ROSA, submitted());
    }

    /** Rosa's case study, complete and in review, with the customer's consent or without. */
    PlanFixture withCaseInReview() {
        return withDraft(ContributionKind.CASE_STUDY, ROSA)
                .by(ROSA, set(Field.CASE_CUSTOMER, "Oakmere Creamery"))
                .by(ROSA, set(Field.CASE_FORM, "REFERENCE"))
                .by(ROSA, wrote(Field.CASE_RESULT, "18% less gas, metered over a year"))
                .by(ROSA, submitted());
    }

    static PlanEvent submitted() {
        return new PlanEvent.ContributionSubmitted(PLAN, CONTRIBUTION);
    }

    static PlanEvent agreed() {
        return new PlanEvent.ContributionAgreed(PLAN, CONTRIBUTION, Function.SALES);
    }

    static PlanEvent wrote(Field field, String text) {
        return new PlanEvent.TextEdited(PLAN, new FieldRef(CONTRIBUTION, field), 1, TextChange.insert(0, text));
    }

    static PlanEvent set(Field field, String value) {
        return new PlanEvent.ValueSet(PLAN, new FieldRef(CONTRIBUTION, field), "", value);
    }

    static PlanEvent focus(long revision, TextChange change) {
        return new PlanEvent.TextEdited(PLAN, FieldRef.focus(), revision, change);
    }

    PlanFixture by(Actor actor, PlanEvent event) {
        given.add(new GenericEventMessage<>(event, MessageMetadata.of(actor)));
        return this;
    }

    /** All that happened so far, in order. */
    void forEach(BiConsumer<Actor, PlanEvent> listener) {
        given.forEach(event ->
                listener.accept(MessageMetadata.actor(event.getMetaData()).orElseThrow(), event.getPayload()));
    }

    PlanFixture on(LocalDate day) {
        clock = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return this;
    }

    List<String> keptFiles() {
        return keptFiles;
    }

    Outcome<AccountPlan, PlanEvent> when(Actor actor, PlanCommand command) {
        var fixture = new AggregateTestFixture<>(AccountPlan.class);
        fixture.registerInjectableResource(accounts());
        fixture.registerInjectableResource(directory());
        fixture.registerInjectableResource(clock);
        fixture.registerInjectableResource(attachments());
        fixture.registerInjectableResource(shelf());
        fixture.registerInjectableResource(plays);
        fixture.registerCommandHandlerInterceptor((unit, chain) -> {
            CurrentUnitOfWork.get().registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
            return chain.proceed();
        });
        var executor = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given);
        return new Outcome<>(executor.when(command, MessageMetadata.of(actor)));
    }

    private static Accounts accounts() {
        var brackenmoor = new Accounts.AccountName(BRACKENMOOR, "Brackenmoor Dairies");
        return new Accounts() {
            @Override
            public Optional<AccountName> find(AccountId account) {
                return Optional.of(brackenmoor).filter(known -> known.id().equals(account));
            }

            @Override
            public Optional<AccountName> named(String name) {
                return Optional.of(brackenmoor).filter(known -> known.name().equals(name));
            }
        };
    }

    private People directory() {
        return new PeopleInMemory(people);
    }

    /** Nobody may use anything of the asset any more. */
    PlanFixture withdrawn(String asset) {
        blocked.add(asset);
        return this;
    }

    /** What playbooks offer. */
    PlanFixture with(PlayShelf shelf) {
        plays = shelf;
        return this;
    }

    private AssetShelf shelf() {
        return new AssetShelf() {
            @Override
            public Offer offer(String asset, int version) {
                requireUsable(asset);
                return new Offer(
                        new AssetRef(asset, version, "Proposal template", "template.pdf"),
                        ContributionKind.SOLUTION_COLLATERAL,
                        Field.COLLATERAL_TEMPLATE,
                        Map.of(
                                Field.COLLATERAL_TEMPLATE,
                                "Two sites first, version " + version,
                                Field.COLLATERAL_GUIDE,
                                "Change the dates"));
            }

            @Override
            public void requireUsable(String asset) {
                if (blocked.contains(asset)) {
                    throw new NotAllowed("It was taken out of use.");
                }
            }
        };
    }

    private Attachments attachments() {
        return new Attachments() {
            @Override
            public String keep(FileContent content, String contentType) {
                keptFiles.add(contentType);
                return "f".repeat(64);
            }
        };
    }
}
