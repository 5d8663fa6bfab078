package dev.verona.library.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.library.api.AssetCommand;
import dev.verona.library.api.AssetCommand.AddAsset;
import dev.verona.library.api.AssetCommand.AskReview;
import dev.verona.library.api.AssetCommand.BookSiteVisit;
import dev.verona.library.api.AssetCommand.CancelSiteVisit;
import dev.verona.library.api.AssetCommand.CapSiteVisits;
import dev.verona.library.api.AssetCommand.CorrectFacts;
import dev.verona.library.api.AssetCommand.Draft;
import dev.verona.library.api.AssetCommand.DraftVersion;
import dev.verona.library.api.AssetCommand.HandedIn;
import dev.verona.library.api.AssetCommand.RecordProof;
import dev.verona.library.api.AssetCommand.ReinstateAsset;
import dev.verona.library.api.AssetCommand.RejectVersion;
import dev.verona.library.api.AssetCommand.ReleaseVersion;
import dev.verona.library.api.AssetCommand.ReviseDraft;
import dev.verona.library.api.AssetCommand.TakeBackReview;
import dev.verona.library.api.AssetCommand.WithdrawAsset;
import dev.verona.library.api.AssetDownload;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetPage;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetQuery.AssetFilter;
import dev.verona.library.api.AssetQuery.AssetSort;
import dev.verona.library.api.AssetQuery.FetchFile;
import dev.verona.library.api.AssetQuery.FindAsset;
import dev.verona.library.api.AssetQuery.FindFacets;
import dev.verona.library.api.AssetQuery.ListAssets;
import dev.verona.library.api.AssetQuery.WhatWaits;
import dev.verona.library.api.AssetRejection;
import dev.verona.library.api.AssetStanding;
import dev.verona.library.api.AssetState;
import dev.verona.library.api.AssetTask;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.Proof;
import dev.verona.library.api.Suggestion;
import dev.verona.library.api.VisitId;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Consent;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.FileContent;
import dev.verona.shared.Ids;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import dev.verona.testing.VeronaTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what with an asset and get which of its files, past the screens. */
@VeronaTest
class AssetBusTest {

    private static final AssetId NOWHERE = new AssetId("nowhere");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor nadia = TestActors.another(TestActors.TOM);
    private final Actor jun = TestActors.another(TestActors.JUN);

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @BeforeEach
    void hire() {
        List.of(tom, nadia, jun, TestActors.ADMIN).forEach(actor -> SignedInTest.known(commands, queries, actor));
    }

    /** The questions that are answered with a list, of what. */
    private static final Map<Class<?>, Class<?>> MANY = Map.of(
            WhatWaits.class,
            AssetTask.class,
            AssetQuery.Suggest.class,
            Suggestion.class,
            AssetQuery.HowStand.class,
            AssetState.class);

    private static List<AssetCommand> everyCommand() {
        var facts = AssetFacts.titled("Brochure");
        return List.of(
                new AddAsset(NOWHERE, AssetKind.TEMPLATE, facts, TestActors.JUN.person()),
                new CorrectFacts(NOWHERE, facts, facts),
                new AssetCommand.AssignOwner(NOWHERE, TestActors.JUN.person()),
                new RecordProof(NOWHERE, null, new Proof("x", CaseForm.REFERENCE, Consent.GIVEN, null)),
                new DraftVersion(NOWHERE, 0, Draft.text("x")),
                new ReviseDraft(NOWHERE, 1, 0, Draft.text("x")),
                new AskReview(NOWHERE, 1, TestActors.TOM.person()),
                new TakeBackReview(NOWHERE, 1),
                new ReleaseVersion(NOWHERE, 1),
                new RejectVersion(NOWHERE, 1, "x"),
                new WithdrawAsset(NOWHERE, "x"),
                new ReinstateAsset(NOWHERE),
                new CapSiteVisits(NOWHERE, 1),
                new BookSiteVisit(NOWHERE, VisitId.random(), new AccountId("x"), DAY),
                new CancelSiteVisit(NOWHERE, VisitId.random(), "x"));
    }

    private static List<AssetQuery> everyQuery() {
        return List.of(
                new ListAssets(AssetFilter.ALL, AssetSort.TITLE, false, 0, 10),
                new FindFacets(),
                new FindAsset(NOWHERE),
                new FetchFile(NOWHERE, 1),
                new AssetQuery.Suggest(PlanId.random(), Stage.DECISION, null, "", 10),
                new AssetQuery.HowStand(Set.of(NOWHERE)),
                new AssetQuery.FindOffer(NOWHERE),
                new AssetQuery.CompareVersions(NOWHERE, 1),
                new AssetQuery.FindUses(NOWHERE),
                new WhatWaits());
    }

    @Test
    void every_message_is_tried_here() {
        assertThat(everyCommand().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(AssetCommand.class.getPermittedSubclasses());
        assertThat(everyQuery().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(AssetQuery.class.getPermittedSubclasses());
    }

    @Test
    void an_administrator_as_such_has_nothing_to_do_with_the_library() {
        for (var command : everyCommand()) {
            assertThatThrownBy(() -> send(TestActors.ADMIN, command))
                    .as("%s", command)
                    .isInstanceOf(NotAllowed.class);
        }
        for (var query : everyQuery()) {
            assertThatThrownBy(() -> {
                        if (MANY.containsKey(query.getClass())) {
                            as(
                                    TestActors.ADMIN,
                                    () -> queries.query(
                                                    query,
                                                    ResponseTypes.multipleInstancesOf(
                                                            Objects.requireNonNull(MANY.get(query.getClass()))))
                                            .join());
                        } else {
                            ask(TestActors.ADMIN, query, Object.class);
                        }
                    })
                    .as("%s", query)
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void nobody_who_is_not_signed_in_gets_through() {
        for (var command : everyCommand()) {
            assertThatThrownBy(() -> commands.sendAndWait(command)).hasMessageContaining("sign in");
        }
    }

    @Test
    void a_file_goes_out_when_a_salesperson_has_released_it_and_not_before() {
        var asset = brochure();
        assertThat(fetch(jun, asset).name()).isEqualTo("brochure.pdf");
        assertRefused(tom, asset, "No salesperson has reviewed it yet");
        assertRefused(nadia, asset, "No salesperson has reviewed it yet");

        send(jun, new AskReview(asset, 1, tom.person()));
        assertThat(fetch(tom, asset).contentType()).isEqualTo("application/pdf");
        assertRefused(nadia, asset, "has not answered yet");

        send(tom, new ReleaseVersion(asset, 1));
        assertThat(fetch(nadia, asset).content()).isEqualTo(pdf());
    }

    @Test
    void what_was_rejected_goes_to_nobody_but_those_who_mend_it() {
        var asset = brochure();
        send(jun, new AskReview(asset, 1, tom.person()));
        send(tom, new RejectVersion(asset, 1, "Payback"));
        assertRefused(nadia, asset, "Payback");
        assertThatCode(() -> fetch(jun, asset)).doesNotThrowAnyException();
    }

    @Test
    void what_is_withdrawn_or_replaced_goes_out_no_more() {
        var asset = released();
        send(jun, new WithdrawAsset(asset, "The subsidy has ended"));
        assertRefused(nadia, asset, "The subsidy has ended");

        var other = released();
        send(jun, new DraftVersion(other, 1, new Draft(null, true, "Shorter", "", "")));
        assertThatCode(() -> fetch(nadia, other)).doesNotThrowAnyException();
        send(jun, new AskReview(other, 2, tom.person()));
        send(tom, new ReleaseVersion(other, 2));
        assertRefused(nadia, other, "Version 1 is not the one that may go out");
    }

    @Test
    void a_case_study_whose_consent_is_taken_back_is_blocked_at_once_and_its_owner_is_told() {
        var asset = new AssetId("t-" + Ids.random());
        var given = new Proof("Sundale Creameries", CaseForm.REFERENCE, Consent.GIVEN, null);
        send(jun, new AddAsset(asset, AssetKind.CASE_STUDY, AssetFacts.titled("Sundale"), jun.person()));
        send(jun, new RecordProof(asset, null, given));
        send(jun, draft(asset));
        release(asset);
        assertThatCode(() -> fetch(nadia, asset)).doesNotThrowAnyException();

        send(
                jun,
                new RecordProof(
                        asset, given, new Proof("Sundale Creameries", CaseForm.REFERENCE, Consent.REFUSED, null)));
        assertRefused(nadia, asset, "Sundale Creameries’s consent");
        assertThat(waiting(jun)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(AssetTask.Kind.BLOCKED);
            assertThat(task.asset()).isEqualTo(asset);
        });
    }

    @Test
    void what_is_not_open_to_somebody_is_not_told_to_them() {
        var asset = brochure();
        var seen = ask(nadia, new FindAsset(asset), AssetView.class);
        assertThat(seen.versions()).singleElement().satisfies(version -> {
            assertThat(version.content()).isNull();
            assertThat(version.may()).isEmpty();
        });
        assertThat(seen.may()).isEmpty();
        assertThat(ask(jun, new FindAsset(asset), AssetView.class).may())
                .contains(AssetView.Act.CORRECT, AssetView.Act.WITHDRAW)
                .doesNotContain(AssetView.Act.DRAFT);
    }

    @Test
    void a_review_waits_for_whom_it_was_asked_of_and_a_rejection_for_the_owner() {
        var asset = brochure();
        send(jun, new AskReview(asset, 1, tom.person()));
        assertThat(waiting(tom)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(AssetTask.Kind.REVIEW);
            assertThat(task.by().id()).isEqualTo(jun.person());
        });
        assertThat(waiting(nadia)).isEmpty();

        send(tom, new RejectVersion(asset, 1, "Payback"));
        assertThat(waiting(tom)).isEmpty();
        assertThat(waiting(jun)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(AssetTask.Kind.REJECTED);
            assertThat(task.reason()).isEqualTo("Payback");
        });
    }

    @Test
    void the_list_is_searched_filtered_and_paged() {
        var word = "w" + Ids.random().substring(0, 8);
        for (int i = 0; i < 3; i++) {
            send(
                    jun,
                    new AddAsset(
                            new AssetId("t-" + Ids.random()),
                            AssetKind.BATTLECARD,
                            AssetFacts.titled(word + " " + i),
                            jun.person()));
        }
        var all = list(new ListAssets(AssetFilter.text(word), AssetSort.TITLE, true, 0, 2));
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.rows()).extracting(row -> row.title()).containsExactly(word + " 2", word + " 1");
        assertThat(list(new ListAssets(AssetFilter.text(word), AssetSort.TITLE, false, 2, 10))
                        .rows())
                .hasSize(1);
        assertThat(list(filtered(word, AssetKind.TEMPLATE, null)).total()).isZero();
        assertThat(list(filtered(word, null, AssetStanding.DRAFT)).total()).isEqualTo(3);
        assertThat(list(filtered(word, null, AssetStanding.RELEASED)).total()).isZero();
    }

    private static ListAssets filtered(String word, @Nullable AssetKind kind, @Nullable AssetStanding standing) {
        return new ListAssets(
                new AssetFilter(word, kind, standing, null, null, "", null), AssetSort.TITLE, false, 0, 10);
    }

    private AssetPage list(ListAssets query) {
        return ask(nadia, query, AssetPage.class);
    }

    private static FileContent pdf() {
        return new FileContent("%PDF-1.7\nSavings".getBytes(StandardCharsets.UTF_8));
    }

    private AssetId brochure() {
        var asset = new AssetId("t-" + Ids.random());
        send(jun, new AddAsset(asset, AssetKind.BATTLECARD, AssetFacts.titled("Brochure"), jun.person()));
        send(jun, draft(asset));
        return asset;
    }

    private static DraftVersion draft(AssetId asset) {
        return new DraftVersion(asset, 0, new Draft(new HandedIn("brochure.pdf", pdf()), false, "", "", ""));
    }

    private AssetId released() {
        var asset = brochure();
        release(asset);
        return asset;
    }

    private void release(AssetId asset) {
        send(jun, new AskReview(asset, 1, tom.person()));
        send(tom, new ReleaseVersion(asset, 1));
    }

    private AssetDownload fetch(Actor actor, AssetId asset) {
        return ask(actor, new FetchFile(asset, 1), AssetDownload.class);
    }

    private void assertRefused(Actor actor, AssetId asset, String words) {
        assertThatThrownBy(() -> fetch(actor, asset))
                .isInstanceOf(AssetRejection.NotForUse.class)
                .hasMessageContaining(words);
    }

    private List<AssetTask> waiting(Actor actor) {
        return as(
                actor,
                () -> queries.query(new WhatWaits(), ResponseTypes.multipleInstancesOf(AssetTask.class))
                        .join());
    }

    private void send(Actor actor, Object command) {
        as(actor, () -> commands.sendAndWait(command));
    }

    private <T> T ask(Actor actor, Object query, Class<T> type) {
        return as(actor, () -> queries.query(query, type).join());
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
