package dev.verona.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountCommand.AssignOwner;
import dev.verona.account.api.AccountCommand.AssignTier;
import dev.verona.account.api.AccountCommand.CorrectFacts;
import dev.verona.account.api.AccountCommand.PlaceInSegment;
import dev.verona.account.api.AccountCommand.PlaceUnderParent;
import dev.verona.account.api.AccountCommand.RegisterAccount;
import dev.verona.account.api.AccountCommand.RenameAccount;
import dev.verona.account.api.AccountEvent.AccountRegistered;
import dev.verona.account.api.AccountEvent.AccountRenamed;
import dev.verona.account.api.AccountEvent.FactsCorrected;
import dev.verona.account.api.AccountEvent.OwnerAssigned;
import dev.verona.account.api.AccountEvent.PlacedInSegment;
import dev.verona.account.api.AccountEvent.PlacedUnderParent;
import dev.verona.account.api.AccountEvent.TierAssigned;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountRejection.FactsChanged;
import dev.verona.account.api.AccountRejection.NameChanged;
import dev.verona.account.api.AccountRejection.NameTaken;
import dev.verona.account.api.AccountRejection.OwnerMustSell;
import dev.verona.account.api.AccountRejection.ParentOfItself;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.SegmentCommand.DefineSegment;
import dev.verona.account.api.SegmentCommand.RenameSegment;
import dev.verona.account.api.SegmentCommand.TakeOverTopTen;
import dev.verona.account.api.SegmentEvent.LeftTopTen;
import dev.verona.account.api.SegmentEvent.RankedInTopTen;
import dev.verona.account.api.SegmentEvent.SegmentRenamed;
import dev.verona.account.api.SegmentEvent.TopTenTakenOver;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import dev.verona.shared.NotFound;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyAccountTest {

    private static final AccountId BRACKENMOOR = new AccountId("brackenmoor-dairies");
    private static final AccountId OAKMERE = new AccountId("oakmere-creamery");
    private static final AccountId VELDEN = new AccountId("velden-resins");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final SegmentId DAIRY = SegmentId.named("Dairy & Beverage");
    private static final SegmentId CHEMICALS = SegmentId.named("Specialty Chemicals");
    private static final AccountFacts FACTS =
            new AccountFacts("Dairy", "North", "United Kingdom", 1974, Money.of("310000000", "USD"), 1450);

    private final AccountDesk desk = new AccountDesk()
            .given(new DefineSegment(DAIRY, "Dairy & Beverage"), new DefineSegment(CHEMICALS, "Specialty Chemicals"));

    private static AccountCommand registered(AccountId id, String name) {
        return new RegisterAccount(id, name, FACTS, DAIRY, null, null);
    }

    @Test
    void an_account_is_registered_with_its_segment_tier_and_owner_in_one_act() {
        assertThat(desk.when(new RegisterAccount(
                        BRACKENMOOR, "  Brackenmoor   Dairies ", FACTS, DAIRY, AccountTier.A, AccountDesk.TOM)))
                .containsExactly(
                        new AccountRegistered(BRACKENMOOR, "Brackenmoor Dairies", FACTS),
                        new PlacedInSegment(BRACKENMOOR, null, DAIRY),
                        new TierAssigned(BRACKENMOOR, AccountTier.A, null, null),
                        new OwnerAssigned(BRACKENMOOR, AccountDesk.TOM));
    }

    @Test
    void two_accounts_cannot_have_one_name_whatever_its_case_and_spaces() {
        desk.given(registered(BRACKENMOOR, "Brackenmoor Dairies"));
        desk.refused(registered(new AccountId("other"), "brackenmoor  DAIRIES"), NameTaken.class);
        desk.refused(registered(BRACKENMOOR, "Brackenmoor Dairies"), NameTaken.class);
    }

    @Test
    void an_account_needs_a_name_and_a_segment_that_exists() {
        assertThat(desk.refused(registered(BRACKENMOOR, "  "), InvalidInput.class)
                        .field())
                .isEqualTo("name");
        desk.refused(
                new RegisterAccount(BRACKENMOOR, "Brackenmoor", FACTS, new SegmentId("nowhere"), null, null),
                NotFound.class);
    }

    @Test
    void renaming_tells_the_second_author_what_the_first_one_wrote() {
        desk.given(registered(BRACKENMOOR, "Brackenmoor"));
        assertThat(desk.when(new RenameAccount(BRACKENMOOR, "Brackenmoor", "Brackenmoor Dairies")))
                .containsExactly(new AccountRenamed(BRACKENMOOR, "Brackenmoor", "Brackenmoor Dairies"));
        assertThat(desk.refused(new RenameAccount(BRACKENMOOR, "Brackenmoor", "Brackenmoor plc"), NameChanged.class))
                .hasMessageContaining("Brackenmoor Dairies");
    }

    @Test
    void two_people_who_correct_different_facts_both_keep_theirs() {
        desk.given(registered(BRACKENMOOR, "Brackenmoor"));
        var theirs = new AccountFacts("Dairy", "West", "United Kingdom", 1974, FACTS.revenue(), 1450);
        desk.given(new CorrectFacts(BRACKENMOOR, FACTS, theirs));
        var mine = new AccountFacts("Dairy", "North", "United Kingdom", 1974, FACTS.revenue(), 1500);
        assertThat(desk.when(new CorrectFacts(BRACKENMOOR, FACTS, mine)))
                .containsExactly(new FactsCorrected(
                        BRACKENMOOR,
                        theirs,
                        new AccountFacts("Dairy", "West", "United Kingdom", 1974, FACTS.revenue(), 1500)));
    }

    @Test
    void two_people_who_correct_the_same_fact_do_not_overwrite_each_other() {
        desk.given(registered(BRACKENMOOR, "Brackenmoor"));
        desk.given(new CorrectFacts(
                BRACKENMOOR, FACTS, new AccountFacts("Dairy", "North", "United Kingdom", 1974, null, 1450)));
        var refused = desk.refused(
                new CorrectFacts(
                        BRACKENMOOR,
                        FACTS,
                        new AccountFacts("Dairy", "North", "United Kingdom", 1974, Money.of("1", "USD"), 1450)),
                FactsChanged.class);
        assertThat(refused.field()).isEqualTo("revenue");
        assertThat(refused.theirs().revenue()).isNull();
    }

    @Test
    void saving_what_is_already_so_records_nothing() {
        desk.given(registered(BRACKENMOOR, "Brackenmoor"));
        assertThat(desk.when(new CorrectFacts(BRACKENMOOR, FACTS, FACTS))).isEmpty();
        assertThat(desk.when(new PlaceInSegment(BRACKENMOOR, DAIRY))).isEmpty();
        assertThat(desk.when(new AssignTier(BRACKENMOOR, null, null, null))).isEmpty();
        assertThat(desk.when(new AssignOwner(BRACKENMOOR, null))).isEmpty();
        assertThat(desk.when(new PlaceUnderParent(BRACKENMOOR, null))).isEmpty();
    }

    @Test
    void a_tier_comes_with_what_the_account_is_worth_now_and_could_be_worth() {
        desk.given(registered(BRACKENMOOR, "Brackenmoor"));
        var now = Money.of("900000", "USD");
        var later = Money.of("4000000", "USD");
        assertThat(desk.when(new AssignTier(BRACKENMOOR, AccountTier.A, now, later)))
                .containsExactly(new TierAssigned(BRACKENMOOR, AccountTier.A, now, later));
        desk.refused(new AssignTier(BRACKENMOOR, AccountTier.A, Money.of("-1", "USD"), null), InvalidInput.class);
    }

    private static TakeOverTopTen ten(AccountId... accounts) {
        return new TakeOverTopTen(DAIRY, FROM, List.of(accounts));
    }

    @Test
    void a_fixed_ten_is_taken_over_and_only_what_is_different_is_ranked_anew() {
        desk.given(registered(BRACKENMOOR, "Brackenmoor"), registered(OAKMERE, "Oakmere Creamery"));
        assertThat(desk.when(ten(BRACKENMOOR, OAKMERE)))
                .containsExactly(
                        new TopTenTakenOver(DAIRY, FROM),
                        new RankedInTopTen(DAIRY, BRACKENMOOR, 1),
                        new RankedInTopTen(DAIRY, OAKMERE, 2));
        assertThat(desk.when(ten(BRACKENMOOR, OAKMERE))).containsExactly(new TopTenTakenOver(DAIRY, FROM));
        assertThat(desk.when(ten(OAKMERE, BRACKENMOOR)))
                .containsExactly(
                        new TopTenTakenOver(DAIRY, FROM),
                        new RankedInTopTen(DAIRY, OAKMERE, 1),
                        new RankedInTopTen(DAIRY, BRACKENMOOR, 2));
        assertThat(desk.when(ten(OAKMERE)))
                .containsExactly(new TopTenTakenOver(DAIRY, FROM), new LeftTopTen(DAIRY, BRACKENMOOR));
        assertThat(desk.topTens().get(DAIRY)).containsExactly(entry(1, OAKMERE));
    }

    @Test
    void who_is_not_in_the_segment_any_more_is_not_ranked_and_its_rank_stays_free() {
        desk.given(
                registered(BRACKENMOOR, "Brackenmoor"),
                new RegisterAccount(VELDEN, "Velden Resins", AccountFacts.UNKNOWN, null, null, null));
        assertThat(desk.when(ten(VELDEN, BRACKENMOOR)))
                .containsExactly(new TopTenTakenOver(DAIRY, FROM), new RankedInTopTen(DAIRY, BRACKENMOOR, 2));
    }

    @Test
    void a_top_ten_has_at_most_ten_accounts_each_once() {
        desk.given(registered(BRACKENMOOR, "Brackenmoor"));
        desk.refused(ten(BRACKENMOOR, BRACKENMOOR), InvalidInput.class);
        desk.refused(
                new TakeOverTopTen(
                        DAIRY,
                        FROM,
                        IntStream.range(0, 11)
                                .mapToObj(number -> new AccountId("a" + number))
                                .toList()),
                InvalidInput.class);
    }

    @Test
    void an_account_that_moves_to_another_segment_leaves_the_top_ten_it_was_in() {
        desk.given(registered(BRACKENMOOR, "Brackenmoor"), ten(BRACKENMOOR));
        assertThat(desk.when(new PlaceInSegment(BRACKENMOOR, CHEMICALS)))
                .containsExactlyInAnyOrder(
                        new LeftTopTen(DAIRY, BRACKENMOOR), new PlacedInSegment(BRACKENMOOR, DAIRY, CHEMICALS));
    }

    @Test
    void a_company_is_no_part_of_itself() {
        desk.given(
                registered(BRACKENMOOR, "Brackenmoor"),
                registered(OAKMERE, "Oakmere Creamery"),
                registered(VELDEN, "Velden Resins"));
        assertThat(desk.when(new PlaceUnderParent(OAKMERE, BRACKENMOOR)))
                .containsExactly(new PlacedUnderParent(OAKMERE, BRACKENMOOR));
        desk.given(new PlaceUnderParent(VELDEN, OAKMERE));
        desk.refused(new PlaceUnderParent(BRACKENMOOR, BRACKENMOOR), ParentOfItself.class);
        assertThat(desk.refused(new PlaceUnderParent(BRACKENMOOR, VELDEN), ParentOfItself.class))
                .hasMessageContaining("Velden Resins");
        desk.refused(new PlaceUnderParent(BRACKENMOOR, new AccountId("nobody")), NotFound.class);
    }

    @Test
    void an_account_is_owned_by_somebody_who_sells() {
        desk.given(registered(BRACKENMOOR, "Brackenmoor"));
        desk.person(new PersonId("rosa"), Function.MARKETING, Role.MARKETING, true);
        desk.person(new PersonId("gone"), Function.SALES, Role.SALES, false);
        for (var other : new String[] {"rosa", "gone", "nobody"}) {
            desk.refused(new AssignOwner(BRACKENMOOR, new PersonId(other)), OwnerMustSell.class);
        }
        assertThat(desk.when(new AssignOwner(BRACKENMOOR, AccountDesk.TOM)))
                .containsExactly(new OwnerAssigned(BRACKENMOOR, AccountDesk.TOM));
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        desk.refused(new AssignTier(BRACKENMOOR, AccountTier.B, null, null), NotFound.class);
        desk.refused(new TakeOverTopTen(new SegmentId("nowhere"), FROM, List.of()), NotFound.class);
        desk.refused(new RenameSegment(new SegmentId("nowhere"), "Elsewhere"), NotFound.class);
    }

    @Test
    void a_segment_has_a_name_of_its_own() {
        desk.refused(new DefineSegment(DAIRY, "dairy & beverage"), NameTaken.class);
        desk.refused(new DefineSegment(new SegmentId("blank"), ""), InvalidInput.class);
        assertThat(desk.when(new RenameSegment(DAIRY, "Dairy and Drinks")))
                .containsExactly(new SegmentRenamed(DAIRY, "Dairy and Drinks"));
    }

    @Test
    void an_account_and_a_segment_of_one_name_do_not_share_a_history() {
        var account = new AccountId(DAIRY.value());
        assertThat(desk.when(new RegisterAccount(account, "Dairy & Beverage", AccountFacts.UNKNOWN, null, null, null)))
                .hasSize(1);
    }
}
