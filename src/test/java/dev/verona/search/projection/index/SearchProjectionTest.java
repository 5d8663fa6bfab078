package dev.verona.search.projection.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.AccountEvent.AccountRegistered;
import dev.verona.account.api.AccountEvent.AccountRenamed;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityEvent.AssignedToAccount;
import dev.verona.account.api.OpportunityEvent.OpportunityAdded;
import dev.verona.account.api.OpportunityEvent.OpportunityDescribed;
import dev.verona.account.api.OpportunityEvent.OpportunityWon;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.SegmentId;
import dev.verona.directory.api.PersonEvent;
import dev.verona.library.api.AssetEvent;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.Proof;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Consent;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanAccess;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.mongo.StoreProperties;
import dev.verona.platform.security.Actor;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.search.api.SearchHit;
import dev.verona.search.api.SearchHit.Kind;
import dev.verona.search.api.SearchQuery.Search;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import dev.verona.testing.TestActors;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be found, by whom, and with what mistakes. */
class SearchProjectionTest {

    private static final AccountId BRACKENMOOR = new AccountId("brackenmoor");
    private static final OpportunityId DRYER = new OpportunityId("1C1I7A6R");
    private static final PlanId PLAN = new PlanId("plan-1");
    private static final ElementId VALUE = new ElementId("value-1");

    @TempDir
    Path folder;

    private final TeamOf team = new TeamOf();
    private SearchIndex index;

    /** The plans' own answer to who may open what. */
    private static final class TeamOf implements PlanAccess {
        private final Set<Actor> members = new HashSet<>();

        @Override
        public boolean mayRead(Actor actor, PlanId plan) {
            return mayReadAll(actor) || members.contains(actor);
        }

        @Override
        public boolean mayReadAll(Actor actor) {
            return actor.hasAny(Role.LEADER, Role.LIAISON);
        }

        @Override
        public void requireReader(Actor actor, PlanId plan) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void open() {
        index = openIndex();
        team.members.add(TestActors.TOM);
        accounts(new AccountRegistered(
                BRACKENMOOR, "Brackenmoor Dairies", new AccountFacts("Dairy", "North", "", null, null, null)));
        plan(new PlanEvent.PlanCreated(
                PLAN,
                BRACKENMOOR,
                new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-30")),
                TestActors.TOM.person(),
                TestActors.ROSA.person()));
        plan(new PlanEvent.ContributionDrafted(
                PLAN,
                VALUE,
                Stage.DEFINING_NEEDS,
                ContributionKind.VALUE_PROPOSITION,
                "Heat recovery for the spray dryer",
                Function.MARKETING,
                false));
        write(
                VALUE,
                Field.VALUE_BENEFIT,
                1,
                TextChange.insert(
                        0, "The dryer's exhaust preheats the wash water. Payback is reached after nineteen months."));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private SearchIndex openIndex() {
        return new SearchIndex(new StoreProperties(null, folder, StoreProperties.Kind.FILE));
    }

    private void take(Consumer<Batch> reading) {
        var batch = new Batch(index.shown());
        reading.accept(batch);
        index.shown().save(batch);
    }

    private void accounts(dev.verona.account.api.AccountEvent event) {
        take(batch -> SearchProjection.handle(event, batch));
    }

    private void people(PersonEvent event) {
        take(batch -> SearchProjection.handle(event, batch));
    }

    private void plan(PlanEvent event) {
        take(batch -> PlanReading.handle(event, batch));
    }

    private void write(ElementId element, Field field, long revision, TextChange change) {
        plan(new PlanEvent.TextEdited(PLAN, new FieldRef(element, field), revision, change));
    }

    private List<SearchHit> search(Actor actor, String text) {
        return new SearchQueries(index, team).handle(new Search(text, 10), actor);
    }

    private List<Kind> kinds(String text) {
        return search(TestActors.TOM, text).stream().map(SearchHit::kind).toList();
    }

    private static String found(List<SearchHit.Span> spans) {
        return spans.stream()
                .filter(SearchHit.Span::found)
                .map(SearchHit.Span::text)
                .collect(Collectors.joining("|"));
    }

    @Test
    void a_name_is_found_by_its_first_letters() {
        assertThat(kinds("brack")).startsWith(Kind.ACCOUNT).contains(Kind.PLAN, Kind.CONTRIBUTION);
    }

    @Test
    void a_slip_of_the_finger_is_forgiven_even_in_half_a_word() {
        for (var typed : List.of("brakenmoor", "barckenmoor", "brackenmor dairys", "brakenm")) {
            assertThat(kinds(typed)).as(typed).startsWith(Kind.ACCOUNT);
        }
    }

    @Test
    void another_word_is_another_word() {
        assertThat(search(TestActors.TOM, "oakmere")).isEmpty();
        assertThat(search(TestActors.TOM, "brackenmoor turbine")).isEmpty();
        assertThat(search(TestActors.TOM, "  ")).isEmpty();
    }

    @Test
    void what_is_written_is_found_with_the_words_around_it() {
        var hit = search(TestActors.TOM, "payback nineteen").getFirst();
        assertThat(hit.kind()).isEqualTo(Kind.CONTRIBUTION);
        assertThat(hit.element()).isEqualTo(VALUE);
        assertThat(found(hit.snippet())).isEqualTo("Payback|nineteen");
        assertThat(hit.context())
                .containsExactly("Value proposition", "Drafted", "Defining needs", "Brackenmoor Dairies");
    }

    @Test
    void the_title_shows_what_was_found_in_it() {
        var hit = search(TestActors.TOM, "spry dry").getFirst();
        assertThat(found(hit.title())).isEqualTo("spray|dryer");
        assertThat(hit.title().stream().map(SearchHit.Span::text).collect(Collectors.joining()))
                .isEqualTo("Heat recovery for the spray dryer");
    }

    @Test
    void words_are_found_as_they_stand_after_the_last_edit() {
        write(VALUE, Field.VALUE_BENEFIT, 2, TextChange.replace(0, 3, "Each"));
        write(VALUE, Field.CONTRIBUTION_TITLE, 2, TextChange.insert(0, "Condensing "));
        assertThat(kinds("condensing")).containsExactly(Kind.CONTRIBUTION);
        assertThat(kinds("each dryer's")).containsExactly(Kind.CONTRIBUTION);
    }

    @Test
    void nobody_finds_what_is_in_a_plan_that_they_may_not_open() {
        assertThat(search(TestActors.JUN, "payback")).isEmpty();
        assertThat(search(TestActors.JUN, "brackenmoor"))
                .extracting(SearchHit::kind)
                .containsExactly(Kind.ACCOUNT);
        assertThat(search(TestActors.ADMIN, "payback")).isEmpty();
        assertThat(search(TestActors.LEO, "payback")).hasSize(1);
        assertThat(search(TestActors.INES, "payback")).hasSize(1);
    }

    @Test
    void a_new_member_finds_the_plan_and_a_former_one_does_not() {
        team.members.add(TestActors.JUN);
        plan(new PlanEvent.TeamMemberAdded(PLAN, TestActors.JUN.person(), Function.MARKETING, TeamRole.MEMBER));
        assertThat(search(TestActors.JUN, "payback")).hasSize(1);
        team.members.remove(TestActors.JUN);
        assertThat(search(TestActors.JUN, "payback"))
                .as("the plans know before the index does")
                .isEmpty();
        plan(new PlanEvent.TeamMemberRemoved(PLAN, TestActors.JUN.person()));
        assertThat(search(TestActors.JUN, "payback")).isEmpty();
    }

    @Test
    void what_is_removed_is_not_found_until_it_is_brought_back() {
        plan(new PlanEvent.ElementRemoved(PLAN, VALUE, ElementKind.CONTRIBUTION));
        assertThat(search(TestActors.TOM, "payback")).isEmpty();
        plan(new PlanEvent.ElementRestored(PLAN, VALUE, ElementKind.CONTRIBUTION));
        assertThat(search(TestActors.TOM, "payback")).hasSize(1);
    }

    @Test
    void a_renamed_account_is_found_by_its_new_name_with_all_that_is_its() {
        accounts(new AccountRenamed(BRACKENMOOR, "Brackenmoor Dairies", "Fenwick Creamery"));
        assertThat(kinds("fenwick")).startsWith(Kind.ACCOUNT).contains(Kind.PLAN, Kind.CONTRIBUTION);
        assertThat(kinds("brackenmoor")).isEmpty();
    }

    private void assets(AssetEvent event) {
        take(batch -> AssetReading.handle(event, batch));
    }

    @Test
    void an_asset_is_found_by_its_title_its_customer_and_its_summary_by_those_who_sell_and_market() {
        var asset = new AssetId("sundale-main-plant");
        var facts = AssetFacts.titled("The first year, measured");
        assets(new AssetEvent.AssetAdded(asset, AssetKind.CASE_STUDY, facts, TestActors.JUN.person()));
        assets(new AssetEvent.ProofRecorded(
                asset, null, new Proof("Sundale Creameries", CaseForm.REFERENCE, Consent.GIVEN, null)));
        for (var words : List.of("first year", "sundale", "case study")) {
            assertThat(search(TestActors.TOM, words)).as(words).singleElement().satisfies(hit -> {
                assertThat(hit.kind()).isEqualTo(Kind.LIBRARY_ITEM);
                assertThat(hit.asset()).isEqualTo(asset);
            });
        }
        assertThat(search(TestActors.ADMIN, "sundale")).isEmpty();
    }

    private void playbooks(PlaybookEvent event) {
        take(batch -> PlaybookReading.handle(event, batch));
    }

    private static PlaybookContents says(String title, String step) {
        return new PlaybookContents(List.of(new PlaybookContents.Play(
                new PieceId("proof"),
                Stage.DECISION,
                title,
                ObjectiveKind.REPEAT_PURCHASE,
                "",
                "",
                "",
                "Send operators to operators.",
                List.of(new PlaybookContents.Step(new PieceId("visit"), step, Function.SALES, 15)),
                List.of(),
                List.of())));
    }

    @Test
    void a_playbook_is_found_by_what_its_version_in_force_says_by_those_who_sell_and_market() {
        var book = new PlaybookId("dairy");
        playbooks(new PlaybookEvent.PlaybookBegun(book, new SegmentId("dairy"), "Dairy & Beverage"));
        playbooks(new PlaybookEvent.PlayAdded(book, new PieceId("proof"), Stage.DECISION, "Unagreed"));
        assertThat(search(TestActors.TOM, "unagreed")).isEmpty();
        playbooks(new PlaybookEvent.VersionCameIntoForce(book, 1, says("Proof from a dairy", "Visit a running plant")));
        for (var words : List.of("beverage", "proof", "operators", "running plant")) {
            assertThat(search(TestActors.ROSA, words))
                    .as(words)
                    .filteredOn(hit -> hit.kind() == Kind.PLAYBOOK)
                    .extracting(SearchHit::playbook)
                    .containsExactly(book);
        }
        assertThat(search(TestActors.ADMIN, "beverage")).isEmpty();
        playbooks(new PlaybookEvent.VersionCameIntoForce(book, 2, says("Numbers first", "Measure the exhaust")));
        assertThat(search(TestActors.ROSA, "running plant")).isEmpty();
    }

    private void opportunities(OpportunityEvent event) {
        take(batch -> OpportunityReading.handle(event, batch));
    }

    private static OpportunityFacts deal(String title, @Nullable AccountId account) {
        return new OpportunityFacts(
                title, account, "GTX Pro", "Moses Frase", Stage.PROSPECTING, Outcome.OPEN, null, null, null);
    }

    @Test
    void an_opportunity_is_found_by_its_title_its_product_its_seller_and_its_number() {
        opportunities(new OpportunityAdded(DRYER, deal("Dryer retrofit", BRACKENMOOR)));
        for (var typed : List.of("dryer retrofit", "gtx", "moses fraze", "1c1i7a6r", "retrofit brackenmoor")) {
            var hit = search(TestActors.JUN, typed).getFirst();
            assertThat(hit.opportunity()).as(typed).isEqualTo(DRYER);
            assertThat(hit.account()).isEqualTo(BRACKENMOOR);
            assertThat(hit.context())
                    .containsExactly(
                            "Opportunity",
                            "Open",
                            "GTX Pro",
                            "Moses Frase",
                            "Prospecting",
                            "1C1I7A6R",
                            "Brackenmoor Dairies");
        }
    }

    @Test
    void an_opportunity_is_found_as_it_stands_now() {
        opportunities(new OpportunityAdded(DRYER, deal("", null)));
        opportunities(new OpportunityDescribed(DRYER, "", "Heat pump", "Anna Snelling"));
        opportunities(new AssignedToAccount(DRYER, null, BRACKENMOOR));
        opportunities(new OpportunityWon(DRYER, Stage.IMPLEMENTING, null, LocalDate.parse("2026-05-01")));
        assertThat(search(TestActors.TOM, "gtx")).isEmpty();
        var hit = search(TestActors.TOM, "heat pump won").getFirst();
        assertThat(hit.account()).isEqualTo(BRACKENMOOR);
        assertThat(hit.context())
                .containsExactly(
                        "Opportunity", "Won", "Anna Snelling", "Implementing", "1C1I7A6R", "Brackenmoor Dairies");
    }

    @Test
    void an_opportunity_without_an_account_is_found_by_those_who_can_give_it_one() {
        opportunities(new OpportunityAdded(DRYER, deal("", null)));
        assertThat(search(TestActors.TOM, "gtx")).hasSize(1);
        assertThat(search(TestActors.JUN, "gtx")).isEmpty();
    }

    @Test
    void an_account_and_what_is_in_its_plans_come_before_its_many_opportunities() {
        for (int i = 0; i < 12; i++) {
            opportunities(new OpportunityAdded(new OpportunityId("N" + i), deal("", BRACKENMOOR)));
        }
        assertThat(kinds("brackenmoor")).startsWith(Kind.ACCOUNT, Kind.PLAN, Kind.CONTRIBUTION, Kind.OPPORTUNITY);
    }

    @Test
    void people_are_found_while_they_are_with_the_company() {
        var rosa = TestActors.ROSA.person();
        people(new PersonEvent.PersonAdded(
                rosa, "Rosa Klein", "rosa.klein", "Brand manager", Function.MARKETING, Set.of(Role.MARKETING), false));
        assertThat(search(TestActors.ADMIN, "klien").getFirst().person()).isEqualTo(rosa);
        assertThat(search(TestActors.TOM, "brand").getFirst().context()).containsExactly("Brand manager", "Marketing");
        people(new PersonEvent.PersonDisabled(rosa));
        assertThat(search(TestActors.TOM, "klein")).isEmpty();
    }

    @Test
    void a_second_start_goes_on_where_the_index_was() throws IOException {
        new IndexTokens(index, OptionalLong.of(7)).storeToken(new GlobalSequenceTrackingToken(7), "search", 0);
        index.close();
        index = openIndex();
        assertThat(kinds("payback")).hasSize(1);
        var tokens = new IndexTokens(index, OptionalLong.of(9));
        assertThat(tokens.fetchToken("search", 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    @Test
    void an_index_of_another_store_is_forgotten() throws IOException {
        new IndexTokens(index, OptionalLong.of(7)).storeToken(new GlobalSequenceTrackingToken(7), "search", 0);
        index.close();
        index = openIndex();
        var tokens = new IndexTokens(index, OptionalLong.of(3));
        assertThat(tokens.fetchSegments("search")).isEmpty();
        assertThat(kinds("payback")).isEmpty();
    }
}
