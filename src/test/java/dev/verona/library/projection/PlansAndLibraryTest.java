package dev.verona.library.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.library.api.AssetCommand.AddAsset;
import dev.verona.library.api.AssetCommand.AskReview;
import dev.verona.library.api.AssetCommand.Draft;
import dev.verona.library.api.AssetCommand.DraftVersion;
import dev.verona.library.api.AssetCommand.ReleaseVersion;
import dev.verona.library.api.AssetCommand.WithdrawAsset;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetQuery.CompareVersions;
import dev.verona.library.api.AssetQuery.FindUses;
import dev.verona.library.api.AssetQuery.HowStand;
import dev.verona.library.api.AssetQuery.Suggest;
import dev.verona.library.api.AssetQuery.WhatWaits;
import dev.verona.library.api.AssetRejection;
import dev.verona.library.api.AssetStanding;
import dev.verona.library.api.AssetState;
import dev.verona.library.api.AssetTask;
import dev.verona.library.api.AssetUses;
import dev.verona.library.api.Suggestion;
import dev.verona.library.api.VersionPair;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.api.Usefulness;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import dev.verona.testing.VeronaTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the library to a plan and back, past the screens: who may take what, who is told, and what is learned of it. */
@VeronaTest
class PlansAndLibraryTest {

    private static final Period HALF = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final ElementId PIECE = new ElementId("c1");

    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor rosa = TestActors.another(TestActors.ROSA);
    private final Actor jun = TestActors.another(TestActors.JUN);
    private final Actor stranger = TestActors.another(TestActors.TOM);
    private final AccountId account = new AccountId("a-" + Ids.random());
    private final AssetId asset = new AssetId("t-" + Ids.random());
    private final PlanId plan = PlanId.of(account, HALF);

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void begin() {
        List.of(tom, rosa, jun, stranger, TestActors.ADMIN)
                .forEach(actor -> SignedInTest.known(commands, queries, actor));
        send(
                tom,
                new AccountCommand.RegisterAccount(
                        account, account.value(), AccountFacts.UNKNOWN, null, null, tom.person()));
        until(() -> accounts.find(account).isPresent());
        send(tom, new PlanCommand.CreatePlan(plan, account, HALF, tom.person(), rosa.person()));
        send(jun, new AddAsset(asset, AssetKind.BATTLECARD, AssetFacts.titled("Against a boiler"), jun.person()));
        release(0, "A boiler burns gas.");
    }

    private void release(int before, String text) {
        send(jun, new DraftVersion(asset, before, new Draft(null, false, text, "", before == 0 ? "" : "Shorter.")));
        send(jun, new AskReview(asset, before + 1, tom.person()));
        send(tom, new ReleaseVersion(asset, before + 1));
    }

    private void take(Actor actor) {
        send(actor, new PlanCommand.DraftFromAsset(plan, PIECE, Stage.DECISION, asset.value(), 1));
    }

    @Test
    void the_team_takes_what_is_offered_and_nobody_else_does() {
        assertThat(suggested(tom)).singleElement().satisfies(one -> {
            assertThat(one.version()).isEqualTo(1);
            assertThat(one.reasons()).isNotEmpty();
            assertThat(one.used()).isFalse();
        });
        assertThatThrownBy(() -> suggested(stranger)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> take(stranger)).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> take(TestActors.ADMIN)).isInstanceOf(NotAllowed.class);
        take(tom);
        assertThat(suggested(tom))
                .singleElement()
                .satisfies(one -> assertThat(one.used()).isTrue());
    }

    @Test
    void only_the_version_in_use_is_taken_and_a_newer_one_is_held_against_it() {
        take(tom);
        release(1, "It burns gas for fifteen years.");
        assertThat(standing().released()).isEqualTo(2);
        var pair = ask(tom, new CompareVersions(asset, 1), VersionPair.class);
        assertThat(pair.before().text()).isEqualTo("A boiler burns gas.");
        assertThat(pair.after().text()).isEqualTo("It burns gas for fifteen years.");
        assertThat(pair.changes()).isEqualTo("Shorter.");
        assertThatThrownBy(() -> send(tom, new PlanCommand.TakeAsset(plan, PIECE, asset.value(), 1, Map.of())))
                .isInstanceOf(AssetRejection.NotForUse.class)
                .hasMessageContaining("version 2 is");
        send(tom, new PlanCommand.TakeAsset(plan, PIECE, asset.value(), 2, Map.of()));
    }

    @Test
    void a_version_that_no_salesperson_released_is_compared_with_nothing() {
        send(jun, new DraftVersion(asset, 1, Draft.text("Not yet")));
        assertThatThrownBy(() -> ask(tom, new CompareVersions(asset, 2), VersionPair.class))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void what_is_withdrawn_is_offered_to_nobody_and_both_owners_of_the_plan_are_told() {
        take(tom);
        assertThat(waiting(tom)).isEmpty();
        send(jun, new WithdrawAsset(asset, "The subsidy has ended"));
        assertThat(suggested(tom)).isEmpty();
        assertThat(standing().standing()).isEqualTo(AssetStanding.WITHDRAWN);
        assertThat(standing().why()).contains("The subsidy has ended");
        for (var owner : List.of(tom, rosa)) {
            assertThat(waiting(owner)).singleElement().satisfies(task -> {
                assertThat(task.kind()).isEqualTo(AssetTask.Kind.BLOCKED_IN_PLAN);
                assertThat(task.inPlan()).isNotNull();
            });
        }
        assertThat(waiting(jun)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(AssetTask.Kind.BLOCKED);
            assertThat(task.reason()).contains("1 plan rests on it");
        });
        assertThatThrownBy(() -> send(
                        tom,
                        new PlanCommand.DraftFromAsset(plan, new ElementId("c2"), Stage.DECISION, asset.value(), 1)))
                .isInstanceOf(AssetRejection.NotForUse.class);
        send(rosa, new PlanCommand.RetireContribution(plan, PIECE, "Not needed"));
        assertThat(waiting(tom)).isEmpty();
    }

    @Test
    void what_sales_says_of_it_is_counted_by_stage_and_outcome_and_names_nobody() {
        take(rosa);
        send(
                tom,
                new OpportunityCommand.AddOpportunity(
                        new OpportunityId("o-" + Ids.random()),
                        new OpportunityFacts("Heat", account, "", "", Stage.DECISION, Outcome.OPEN, null, null, null)));
        assertThatThrownBy(() -> send(rosa, new PlanCommand.GiveFeedback(plan, PIECE, Usefulness.HELPED, "")))
                .isInstanceOf(PlanRejection.NotYourStep.class);
        assertThatThrownBy(() -> send(stranger, new PlanCommand.GiveFeedback(plan, PIECE, Usefulness.HELPED, "")))
                .isInstanceOf(Rejection.class);
        send(tom, new PlanCommand.GiveFeedback(plan, PIECE, Usefulness.MISSED, "They have no boiler"));
        send(tom, new PlanCommand.GiveFeedback(plan, PIECE, Usefulness.HELPED, "They asked for more"));
        var uses = ask(stranger, new FindUses(asset), AssetUses.class);
        assertThat(uses.plans()).isEqualTo(1);
        assertThat(uses.said(Usefulness.HELPED)).isEqualTo(1);
        assertThat(uses.said(Usefulness.MISSED)).isZero();
        assertThat(uses.words())
                .singleElement()
                .satisfies(word -> assertThat(word.why()).isEqualTo("They asked for more"));
        until(() -> ask(tom, new FindUses(asset), AssetUses.class).stages().stream()
                .anyMatch(stage -> stage.stage() == Stage.DECISION && stage.open() == 1));
    }

    private static void until(BooleanSupplier holds) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(holds::getAsBoolean);
    }

    private AssetState standing() {
        return many(tom, new HowStand(Set.of(asset)), AssetState.class).getFirst();
    }

    private List<Suggestion> suggested(Actor actor) {
        return many(actor, new Suggest(plan, Stage.DECISION, null, "", 50), Suggestion.class).stream()
                .filter(one -> one.row().id().equals(asset))
                .toList();
    }

    private List<AssetTask> waiting(Actor actor) {
        return many(actor, new WhatWaits(), AssetTask.class);
    }

    private void send(Actor actor, Object command) {
        as(actor, () -> commands.sendAndWait(command));
    }

    private <T> T ask(Actor actor, Object query, Class<T> type) {
        return as(actor, () -> queries.query(query, type).join());
    }

    private <T> List<T> many(Actor actor, Object query, Class<T> type) {
        return as(
                actor,
                () -> queries.query(query, ResponseTypes.multipleInstancesOf(type))
                        .join());
    }

    private static <T> T as(Actor actor, Callable<T> act) {
        try {
            return Acting.as(actor, act);
        } catch (Exception e) {
            throw Commands.rejectionIn(e)
                    .map(rejection -> (RuntimeException) rejection)
                    .orElseGet(() -> new IllegalStateException(e));
        }
    }
}
