package dev.verona.library.domain;

import static dev.verona.library.domain.AssetFixture.ASSET;
import static dev.verona.library.domain.AssetFixture.BRACKENMOOR;
import static dev.verona.library.domain.AssetFixture.FACTS;
import static dev.verona.library.domain.AssetFixture.GONE;
import static dev.verona.library.domain.AssetFixture.JUN;
import static dev.verona.library.domain.AssetFixture.LAST_DAY;
import static dev.verona.library.domain.AssetFixture.ROSA;
import static dev.verona.library.domain.AssetFixture.SUNDALE;
import static dev.verona.library.domain.AssetFixture.TODAY;
import static dev.verona.library.domain.AssetFixture.TOM;
import static dev.verona.library.domain.AssetFixture.asset;
import static dev.verona.library.domain.AssetFixture.nothing;
import static dev.verona.library.domain.AssetFixture.reference;
import static dev.verona.library.domain.AssetFixture.released;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetCommand.AddAsset;
import dev.verona.library.api.AssetCommand.AssignOwner;
import dev.verona.library.api.AssetCommand.BookSiteVisit;
import dev.verona.library.api.AssetCommand.CancelSiteVisit;
import dev.verona.library.api.AssetCommand.CapSiteVisits;
import dev.verona.library.api.AssetCommand.CorrectFacts;
import dev.verona.library.api.AssetCommand.Draft;
import dev.verona.library.api.AssetCommand.DraftVersion;
import dev.verona.library.api.AssetCommand.HandedIn;
import dev.verona.library.api.AssetCommand.RecordProof;
import dev.verona.library.api.AssetCommand.ReviseDraft;
import dev.verona.library.api.AssetEvent.AssetAdded;
import dev.verona.library.api.AssetEvent.AssetWithdrawn;
import dev.verona.library.api.AssetEvent.DraftRevised;
import dev.verona.library.api.AssetEvent.FactsCorrected;
import dev.verona.library.api.AssetEvent.OwnerAssigned;
import dev.verona.library.api.AssetEvent.ProofRecorded;
import dev.verona.library.api.AssetEvent.SiteVisitBooked;
import dev.verona.library.api.AssetEvent.SiteVisitCancelled;
import dev.verona.library.api.AssetEvent.SiteVisitsCapped;
import dev.verona.library.api.AssetEvent.VersionDrafted;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetFile;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetRejection.AlreadyThere;
import dev.verona.library.api.AssetRejection.CapReached;
import dev.verona.library.api.AssetRejection.FactsChanged;
import dev.verona.library.api.AssetRejection.FileRefused;
import dev.verona.library.api.AssetRejection.NoCaseStudy;
import dev.verona.library.api.AssetRejection.NotForUse;
import dev.verona.library.api.AssetRejection.NotItsKeeper;
import dev.verona.library.api.AssetRejection.ProofChanged;
import dev.verona.library.api.Content;
import dev.verona.library.api.Proof;
import dev.verona.library.api.VisitId;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Consent;
import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssetTest {

    private static AddAsset add(AssetFacts facts) {
        return new AddAsset(ASSET, AssetKind.TEMPLATE, facts, JUN.person());
    }

    @Test
    void an_asset_is_added_with_its_facts_tidied() {
        var said = new AssetFacts(
                "  Board \n brochure ",
                " For boards ",
                List.of(new SegmentId("dairy"), new SegmentId("chemicals")),
                List.of(Stage.DECISION, Stage.PROSPECTING),
                List.of(" Dairy ", ""),
                TODAY.plusMonths(6),
                TODAY.plusYears(1));
        nothing()
                .when(JUN, add(said))
                .records(new AssetAdded(
                        ASSET,
                        AssetKind.TEMPLATE,
                        new AssetFacts(
                                "Board brochure",
                                "For boards",
                                List.of(new SegmentId("chemicals"), new SegmentId("dairy")),
                                List.of(Stage.PROSPECTING, Stage.DECISION),
                                List.of("Dairy"),
                                TODAY.plusMonths(6),
                                TODAY.plusYears(1)),
                        JUN.person()));
    }

    @Test
    void what_is_there_is_not_added_again() {
        asset(AssetKind.TEMPLATE).when(JUN, add(FACTS)).isRejected(AlreadyThere.class, "title");
    }

    @Test
    void facts_that_make_no_sense_are_refused_at_their_field() {
        nothing().when(JUN, add(AssetFacts.titled(" "))).isRejected(InvalidInput.class, "title");
        nothing().when(JUN, add(AssetFacts.titled("x".repeat(161)))).isRejected(InvalidInput.class, "title");
        nothing()
                .when(JUN, add(dated(TODAY.plusDays(2), TODAY.plusDays(1))))
                .isRejected(InvalidInput.class, "reviewDue");
        nothing().when(JUN, add(dated(null, TODAY.minusDays(1)))).isRejected(InvalidInput.class, "expires");
        nothing().when(JUN, add(dated(null, LocalDate.of(9999, 1, 1)))).isRejected(InvalidInput.class, "expires");
        nothing()
                .when(JUN, new AddAsset(ASSET, AssetKind.TEMPLATE, FACTS, GONE.person()))
                .isRejected(InvalidInput.class, "owner");
    }

    private static AssetFacts dated(@Nullable LocalDate review, LocalDate expires) {
        return new AssetFacts("Board brochure", "", List.of(), List.of(), List.of(), review, expires);
    }

    @Test
    void two_who_correct_different_facts_both_have_their_way() {
        var theirs = AssetFacts.titled("Brochure for boards");
        var mine = dated(null, TODAY.plusYears(1));
        asset(AssetKind.TEMPLATE)
                .by(ROSA, new FactsCorrected(ASSET, FACTS, theirs))
                .when(JUN, new CorrectFacts(ASSET, FACTS, mine))
                .records(new FactsCorrected(
                        ASSET,
                        theirs,
                        new AssetFacts(
                                "Brochure for boards", "", List.of(), List.of(), List.of(), null, TODAY.plusYears(1))));
    }

    @Test
    void two_who_correct_the_same_fact_are_told() {
        asset(AssetKind.TEMPLATE)
                .by(ROSA, new FactsCorrected(ASSET, FACTS, AssetFacts.titled("Brochure for boards")))
                .when(JUN, new CorrectFacts(ASSET, FACTS, AssetFacts.titled("Brochure")))
                .isRejected(FactsChanged.class, "title");
    }

    @Test
    void marketing_and_the_owner_keep_an_asset_and_another_salesperson_does_not() {
        var correct = new CorrectFacts(ASSET, FACTS, AssetFacts.titled("Brochure"));
        asset(AssetKind.TEMPLATE).when(TOM, correct).isRejected(NotItsKeeper.class);
        asset(AssetKind.TEMPLATE)
                .when(ROSA, correct)
                .records(new FactsCorrected(ASSET, FACTS, AssetFacts.titled("Brochure")));
        asset(AssetKind.TEMPLATE)
                .by(JUN, new OwnerAssigned(ASSET, JUN.person(), TOM.person()))
                .when(TOM, correct)
                .records(new FactsCorrected(ASSET, FACTS, AssetFacts.titled("Brochure")));
        asset(AssetKind.TEMPLATE)
                .when(JUN, new AssignOwner(ASSET, TOM.person()))
                .records(new OwnerAssigned(ASSET, JUN.person(), TOM.person()));
        asset(AssetKind.TEMPLATE)
                .when(JUN, new AssignOwner(ASSET, GONE.person()))
                .isRejected(InvalidInput.class, "owner");
    }

    // Proof

    @Test
    void a_case_study_says_what_it_rests_on() {
        asset(AssetKind.CASE_STUDY)
                .when(JUN, new RecordProof(ASSET, null, SUNDALE))
                .records(new ProofRecorded(ASSET, null, SUNDALE));
        asset(AssetKind.TEMPLATE)
                .when(JUN, new RecordProof(ASSET, null, SUNDALE))
                .isRejected(NoCaseStudy.class);
        asset(AssetKind.CASE_STUDY)
                .when(JUN, new RecordProof(ASSET, null, new Proof(" ", CaseForm.REFERENCE, Consent.GIVEN, null)))
                .isRejected(InvalidInput.class, "customer");
    }

    @Test
    void nobody_overwrites_a_consent_unseen() {
        var refused = new Proof("Sundale Creameries", CaseForm.REFERENCE, Consent.REFUSED, null);
        asset(AssetKind.CASE_STUDY)
                .by(ROSA, new ProofRecorded(ASSET, null, refused))
                .when(JUN, new RecordProof(ASSET, null, SUNDALE))
                .isRejected(ProofChanged.class, "consent");
    }

    // Files

    @Test
    void a_version_holds_a_file_that_is_what_its_name_says() {
        var fixture = asset(AssetKind.BATTLECARD);
        fixture.when(JUN, drafted(Files.pdf("brochure.pdf")))
                .records(new VersionDrafted(
                        ASSET,
                        1,
                        new Content(new AssetFile("f".repeat(64), "brochure.pdf", "application/pdf", 25), "", ""),
                        ""));
        assertThat(fixture.kept()).containsExactly("application/pdf");
    }

    private static DraftVersion drafted(HandedIn file) {
        return new DraftVersion(ASSET, 0, new Draft(file, false, "", "", ""));
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("a false ending", Files.png("brochure.pdf"), "holds a PNG picture"),
                Arguments.of("a script in a picture", Files.svg("logo.svg"), "SVG"),
                Arguments.of("a script under another name", Files.svg("logo.png"), "SVG"),
                Arguments.of("something unknown", Files.file("run.exe", new byte[] {'M', 'Z', 0, 1}), "Only PDF"),
                Arguments.of("plain text", Files.file("notes.txt", new byte[] {'a'}), "Only PDF"),
                Arguments.of("nothing", Files.file("empty.pdf", new byte[0]), "empty"),
                Arguments.of("too much", Files.file("big.pdf", big()), "20 MB"),
                Arguments.of("a name of 300 characters", Files.pdf("x".repeat(296) + ".pdf"), "300 characters"),
                Arguments.of("a path", Files.pdf("../../etc/brochure.pdf"), "Rename it"),
                Arguments.of("a path of Windows", Files.pdf("..\\brochure.pdf"), "Rename it"),
                Arguments.of("a hidden name", Files.pdf(".pdf"), "Rename it"),
                Arguments.of("a line end", Files.pdf("bro\nchure.pdf"), "Rename it"),
                Arguments.of("no name", Files.pdf(" "), "no name"),
                Arguments.of("macros", Files.deck("deck.pptx", "ppt/vbaProject.bin", 10), "macros"),
                Arguments.of("a bomb", Files.deck("deck.pptx", "ppt/media/a.bin", FileRules.MAX_UNPACKED), "200 MB"),
                Arguments.of("damage", damaged(), "damaged"));
    }

    private static byte[] big() {
        var bytes = new byte[FileRules.MAX_BYTES + 1];
        bytes[0] = '%';
        return bytes;
    }

    /** Its list of parts is there, and a part is not what it was. */
    private static HandedIn damaged() {
        var bytes = Files.deck("deck.pptx", "ppt/slide1.xml", 100_000).content().bytes();
        java.util.Arrays.fill(bytes, 60, 110, (byte) 0x7F);
        return Files.file("deck.pptx", bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void is_refused_beside_the_field_and_kept_nowhere(String what, HandedIn file, String words) {
        var fixture = asset(AssetKind.BATTLECARD);
        fixture.when(JUN, drafted(file)).isRejected(FileRefused.class, "file");
        asset(AssetKind.BATTLECARD).when(JUN, drafted(file)).isRejectedSaying(words);
        assertThat(fixture.kept()).as(what).isEmpty();
    }

    @Test
    void an_honest_deck_is_kept() {
        var fixture = asset(AssetKind.BATTLECARD);
        fixture.when(JUN, drafted(Files.deck("Deck.PPTX", "ppt/slide1.xml", 1_000_000)))
                .result()
                .expectSuccessfulHandlerExecution();
        assertThat(fixture.kept()).hasSize(1);
    }

    @Test
    void a_version_holds_something() {
        asset(AssetKind.BATTLECARD)
                .when(JUN, new DraftVersion(ASSET, 0, Draft.text(" ")))
                .isRejected(InvalidInput.class, "file");
        asset(AssetKind.BATTLECARD)
                .when(JUN, new DraftVersion(ASSET, 0, Draft.text("x".repeat(20_001))))
                .isRejected(InvalidInput.class, "text");
    }

    @Test
    void the_file_stays_when_only_the_words_are_revised() {
        var file = new AssetFile("a".repeat(64), "brochure.pdf", "application/pdf", 25);
        asset(AssetKind.BATTLECARD)
                .by(JUN, new VersionDrafted(ASSET, 1, new Content(file, "", ""), ""))
                .when(JUN, new ReviseDraft(ASSET, 1, 0, new Draft(null, true, "Read page 4", "", "Meter readings")))
                .records(new DraftRevised(ASSET, 1, 1, new Content(file, "Read page 4", ""), "Meter readings"));
    }

    // Site visits

    private static final VisitId VISIT = new VisitId("v-new");

    private static BookSiteVisit book(LocalDate on) {
        return new BookSiteVisit(ASSET, VISIT, BRACKENMOOR, on);
    }

    private static AssetFixture visited(int cap, LocalDate... days) {
        var fixture = reference().by(JUN, new SiteVisitsCapped(ASSET, cap));
        for (int i = 0; i < days.length; i++) {
            fixture.by(TOM, new SiteVisitBooked(ASSET, new VisitId("v" + i), BRACKENMOOR, days[i]));
        }
        return fixture;
    }

    @Test
    void a_reference_is_visited_up_to_its_cap_and_not_beyond() {
        var day = TODAY.plusDays(20);
        visited(2, TODAY.minusMonths(3))
                .when(TOM, book(day))
                .records(new SiteVisitBooked(ASSET, VISIT, BRACKENMOOR, day));
        visited(2, TODAY.minusMonths(3), TODAY.plusDays(5)).when(TOM, book(day)).isRejected(CapReached.class, "on");
        visited(2, TODAY.minusMonths(3), TODAY.plusDays(5))
                .when(TOM, book(day))
                .isRejectedSaying("Sundale Creameries takes 2 visits");
        visited(0).when(TOM, book(day)).isRejected(CapReached.class, "on");
    }

    @Test
    void a_visit_of_more_than_twelve_months_ago_does_not_count() {
        var day = TODAY.plusDays(1);
        visited(1, day.minusMonths(12))
                .when(TOM, book(day))
                .records(new SiteVisitBooked(ASSET, VISIT, BRACKENMOOR, day));
        visited(1, day.minusMonths(12).plusDays(1)).when(TOM, book(day)).isRejected(CapReached.class, "on");
    }

    @Test
    void a_visit_is_not_squeezed_in_before_those_that_are_booked() {
        var later = TODAY.plusMonths(10);
        visited(2, later, later.plusDays(1)).when(TOM, book(TODAY.plusDays(1))).isRejected(CapReached.class, "on");
    }

    @Test
    void a_cancelled_visit_makes_room() {
        var day = TODAY.plusDays(20);
        var full = visited(1, TODAY.plusDays(5));
        full.when(TOM, new CancelSiteVisit(ASSET, new VisitId("v0"), "They are ill"))
                .records(new SiteVisitCancelled(ASSET, new VisitId("v0"), "They are ill"));
        full.by(TOM, new SiteVisitCancelled(ASSET, new VisitId("v0"), "They are ill"))
                .when(TOM, book(day))
                .records(new SiteVisitBooked(ASSET, VISIT, BRACKENMOOR, day));
        full.when(TOM, new CancelSiteVisit(ASSET, new VisitId("v0"), "Twice")).isRejected(NotFound.class);
    }

    @Test
    void a_visit_that_is_booked_is_not_booked_twice() {
        reference()
                .by(TOM, new SiteVisitBooked(ASSET, VISIT, BRACKENMOOR, TODAY.plusDays(3)))
                .when(TOM, book(TODAY.plusDays(3)))
                .recordsNothing();
    }

    @Test
    void only_a_reference_in_use_whose_consent_reaches_so_far_is_visited() {
        var day = TODAY.plusDays(20);
        released().when(TOM, book(day)).isRejected(NoCaseStudy.class);
        asset(AssetKind.CASE_STUDY).when(TOM, book(day)).isRejected(NotForUse.class);
        reference()
                .by(JUN, new AssetWithdrawn(ASSET, "Sold"))
                .when(TOM, book(day))
                .isRejected(NotForUse.class);
        reference().when(TOM, book(LAST_DAY.plusDays(1))).isRejected(NotForUse.class);
        var story = new Proof("Sundale Creameries", CaseForm.SUCCESS_STORY, Consent.GIVEN, null);
        reference()
                .by(JUN, new ProofRecorded(ASSET, SUNDALE, story))
                .when(TOM, book(day))
                .isRejected(InvalidInput.class, "on");
        reference()
                .when(TOM, new BookSiteVisit(ASSET, VISIT, new AccountId("nobody"), day))
                .isRejected(InvalidInput.class, "account");
        reference().when(TOM, book(TODAY.plusYears(3))).isRejected(InvalidInput.class, "on");
    }

    @Test
    void the_cap_is_a_number_that_makes_sense() {
        reference().when(JUN, new CapSiteVisits(ASSET, 4)).records(new SiteVisitsCapped(ASSET, 4));
        reference().when(JUN, new CapSiteVisits(ASSET, -1)).isRejected(InvalidInput.class, "most");
        reference().when(JUN, new CapSiteVisits(ASSET, null)).recordsNothing();
        reference().when(TOM, new CapSiteVisits(ASSET, 4)).isRejected(NotItsKeeper.class);
        released().when(JUN, new CapSiteVisits(ASSET, 4)).isRejected(NoCaseStudy.class);
    }

    /** However visits are asked for, no stretch of twelve months ever has more than the cap. */
    @Property(tries = 300)
    void no_twelve_months_ever_have_more_visits_than_the_cap(
            @ForAll @IntRange(min = 0, max = 4) int cap,
            @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 1_200) Integer> asked) {
        var booked = new ArrayList<LocalDate>();
        for (var offset : asked) {
            var day = TODAY.plusDays(offset);
            try {
                SiteVisitCap.require("Sundale", cap, booked, day);
                booked.add(day);
            } catch (CapReached refused) {
                var with = new ArrayList<>(booked);
                with.add(day);
                assertThat(busiest(with)).as("refused without need").isGreaterThan(cap);
            }
        }
        assertThat(busiest(booked)).isLessThanOrEqualTo(cap);
    }

    private static long busiest(List<LocalDate> days) {
        return days.stream()
                .mapToLong(first -> days.stream()
                        .filter(day -> !day.isBefore(first) && day.isBefore(first.plusMonths(12)))
                        .count())
                .max()
                .orElse(0);
    }

    @Test
    void without_a_cap_as_many_come_as_want_to() {
        assertThatCode(() -> SiteVisitCap.require("Sundale", null, List.of(TODAY, TODAY, TODAY), TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SiteVisitCap.require("Sundale", 1, List.of(TODAY), TODAY))
                .isInstanceOf(CapReached.class);
    }
}
