package dev.verona.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.directory.api.PersonView;
import dev.verona.library.api.AssetCommand.AddAsset;
import dev.verona.library.api.AssetCommand.AskReview;
import dev.verona.library.api.AssetCommand.Draft;
import dev.verona.library.api.AssetCommand.DraftVersion;
import dev.verona.library.api.AssetCommand.RecordProof;
import dev.verona.library.api.AssetCommand.ReleaseVersion;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.Proof;
import dev.verona.library.api.VersionState;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Consent;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Ids;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The library as a marketer and two salespeople use it. */
class LibraryScreensTest extends SignedInTest {

    /** A word that only this test's assets have in their title, so that others' in the same store do not count. */
    private final String word = "q" + Ids.random().substring(0, 8);

    private final Actor jun = TestActors.another(TestActors.JUN);
    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor nadia = TestActors.another(TestActors.TOM);

    @BeforeEach
    void hire() {
        List.of(jun, tom, nadia).forEach(actor -> known(commands, queries, actor));
    }

    private AssetId add(String title, AssetKind kind) {
        var id = new AssetId("t-" + Ids.random());
        as(jun, new AddAsset(id, kind, AssetFacts.titled(title + " " + word), jun.person()));
        return id;
    }

    private AssetId inReview(String title) {
        var id = add(title, AssetKind.BATTLECARD);
        as(jun, new DraftVersion(id, 0, Draft.text("Thirty-one months, measured.")));
        as(jun, new AskReview(id, 1, tom.person()));
        return id;
    }

    private AssetView asset(AssetId id) {
        try {
            return Acting.as(
                    jun,
                    () -> queries.query(new AssetQuery.FindAsset(id), AssetView.class)
                            .join());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(AssetId id) {
        UI.getCurrent().navigate("library/" + id.value());
    }

    private void list(String parameters) {
        UI.getCurrent().navigate("library", QueryParameters.fromString("q=" + word + parameters));
    }

    private List<String> titles() {
        var grid = test(find(AssetGrid.class).single());
        return IntStream.range(0, grid.size())
                .mapToObj(row -> grid.getRow(row).title().replace(" " + word, ""))
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String page() {
        return text(find(AssetDetailsView.class).single());
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private boolean offers(String text) {
        return find(Button.class).withText(text).exists();
    }

    // The list

    @Test
    void the_address_says_what_is_searched_filtered_and_how_it_is_sorted() {
        add("Beech", AssetKind.BATTLECARD);
        add("Alder", AssetKind.TEMPLATE);
        signIn(nadia);
        list("");
        assertThat(titles()).containsExactly("Alder", "Beech");
        list("&order=desc");
        assertThat(titles()).containsExactly("Beech", "Alder");
        list("&kind=battlecard&state=draft");
        assertThat(titles()).containsExactly("Beech");
        list("&kind=nonsense&sort=nonsense");
        assertThat(titles()).containsExactly("Alder", "Beech");
    }

    @Test
    void nothing_that_matches_says_so_and_offers_a_way_back() {
        add("Alder", AssetKind.TEMPLATE);
        signIn(nadia);
        list("zzzz");
        assertThat(text(find(LibraryView.class).single())).contains("No asset matches");
        test(button("Clear search and filters")).click();
        assertThat(test(find(AssetGrid.class).single()).size()).isPositive();
    }

    @Test
    void a_list_that_is_open_shows_what_somebody_else_adds() {
        signIn(nadia);
        list("");
        add("Alder", AssetKind.TEMPLATE);
        eventually(() -> find(AssetGrid.class).exists() && titles().equals(List.of("Alder")));
    }

    @Test
    void an_asset_is_added_and_opened() {
        signIn(jun);
        list("");
        test(button("Add asset")).click();
        test(find(Button.class).withText("Add asset").all().getLast()).click();
        var title = find(TextField.class).withCaption("Title").single();
        assertThat(title.isInvalid()).as("without a title").isTrue();
        test(title).setValue("Brochure " + word);
        test(find(Button.class).withText("Add asset").all().getLast()).click();
        assertThat(page()).contains("No version yet", "Template", jun.name());
        assertThat(offers("Draft the first version")).isTrue();
    }

    // The page of an asset

    @Test
    void a_marketer_drafts_a_version_and_asks_a_salesperson() {
        var id = add("Brochure", AssetKind.BATTLECARD);
        signIn(jun);
        open(id);
        test(button("Draft the first version")).click();
        test(button("Save as draft")).click();
        assertThat(find(FileField.class).single().isInvalid())
                .as("nothing in it")
                .isTrue();
        test(find(TextArea.class).withCaption("Text").single()).setValue("Thirty-one months");
        test(button("Save as draft")).click();
        eventually(() -> page().contains("Draft"));
        test(find(Button.class).withText("Ask for a review").all().getFirst()).click();
        test(button("Ask")).click();
        @SuppressWarnings("unchecked")
        ComboBox<PersonView> reviewer =
                find(ComboBox.class).withCaption("Salesperson").single();
        assertThat(reviewer.isInvalid()).as("nobody chosen").isTrue();
        reviewer.setValue(reviewer.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(tom.person()))
                .findFirst()
                .orElseThrow());
        test(button("Ask")).click();
        assertThat(asset(id).versions().getFirst().state()).isEqualTo(VersionState.IN_REVIEW);
        eventually(() -> page().contains(tom.name() + " was asked"));
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused_beside_the_field_and_the_words_stay() {
        var id = add("Brochure", AssetKind.BATTLECARD);
        signIn(jun);
        open(id);
        test(button("Draft the first version")).click();
        test(find(TextArea.class).withCaption("Text").single()).setValue("Read page 4");
        var file = find(FileField.class).single();
        file.received("brochure.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        test(button("Save as draft")).click();
        assertThat(file.getErrorMessage()).contains("holds a PNG picture");
        assertThat(find(TextArea.class).withCaption("Text").single().getValue()).isEqualTo("Read page 4");
        assertThat(asset(id).versions()).isEmpty();
        file.received("too-big.pdf", new byte[FileField.MAX_BYTES + 1]);
        assertThat(file.getErrorMessage()).contains("20 MB");
    }

    @Test
    void the_salesperson_who_was_asked_rejects_with_a_reason_and_the_marketer_sees_it_at_once() {
        var id = inReview("Brochure");
        signIn(tom);
        open(id);
        test(button("Review version 1")).click();
        test(button("Reject")).click();
        var reason = find(TextArea.class).withCaption("What does not hold").single();
        assertThat(reason.isInvalid()).as("no reason").isTrue();
        test(reason).setValue("It holds for Tarn Fell alone");
        test(button("Reject")).click();
        assertThat(asset(id).versions().getFirst().reason()).isEqualTo("It holds for Tarn Fell alone");
        signIn(jun);
        open(id);
        assertThat(page()).contains("Rejected", "It holds for Tarn Fell alone");
        assertThat(offers("New version")).isTrue();
    }

    @Test
    void an_open_page_follows_the_review() {
        var id = inReview("Brochure");
        signIn(nadia);
        open(id);
        assertThat(page()).contains("In review", "Nothing to show").doesNotContain("Thirty-one months");
        assertThat(offers("Review version 1")).isFalse();
        as(tom, new ReleaseVersion(id, 1));
        eventually(() -> page().contains("Released"));
        assertThat(offers("New version")).as("is for its keepers").isFalse();
    }

    @Test
    void a_release_by_the_reviewer_lets_it_out() {
        var id = inReview("Brochure");
        signIn(tom);
        open(id);
        test(button("Review version 1")).click();
        test(button("Release")).click();
        eventually(() -> page().contains("Released"));
        assertThat(asset(id).row().released()).isEqualTo(1);
    }

    @Test
    void a_case_study_without_a_consent_is_not_put_before_anybody() {
        var id = add("Sundale", AssetKind.CASE_STUDY);
        as(jun, new DraftVersion(id, 0, Draft.text("A third less gas")));
        signIn(jun);
        open(id);
        test(find(Button.class).withText("Ask for a review").all().getFirst()).click();
        @SuppressWarnings("unchecked")
        ComboBox<PersonView> reviewer =
                find(ComboBox.class).withCaption("Salesperson").single();
        reviewer.setValue(reviewer.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(tom.person()))
                .findFirst()
                .orElseThrow());
        test(button("Ask")).click();
        assertThat(text(find(AskReviewDialog.class).single())).contains("rests on its customer's consent");
        assertThat(asset(id).versions().getFirst().state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void a_lapsed_consent_is_said_at_the_top() {
        var id = add("Sundale", AssetKind.CASE_STUDY);
        var given = new Proof("Sundale", CaseForm.REFERENCE, Consent.GIVEN, null);
        as(jun, new RecordProof(id, null, given));
        as(jun, new DraftVersion(id, 0, Draft.text("A third less gas")));
        as(jun, new AskReview(id, 1, tom.person()));
        as(tom, new ReleaseVersion(id, 1));
        as(jun, new RecordProof(id, given, new Proof("Sundale", CaseForm.REFERENCE, Consent.REFUSED, null)));
        signIn(nadia);
        open(id);
        assertThat(page()).contains("Nobody may use this now", "Sundale’s consent", "Nothing to show");
        assertThat(offers("Book a visit")).isFalse();
    }

    @Test
    void a_review_waits_in_my_work_of_whom_it_was_asked_of() {
        inReview("Brochure");
        signIn(tom);
        UI.getCurrent().navigate("my-work");
        assertThat(waiting()).anyMatch(line -> line.contains("Brochure " + word) && line.contains("To review"));
        signIn(nadia);
        UI.getCurrent().navigate("my-work");
        assertThat(waiting()).noneMatch(line -> line.contains("Brochure " + word));
    }

    private List<String> waiting() {
        return find(Anchor.class).all().stream().map(LibraryScreensTest::text).toList();
    }
}
