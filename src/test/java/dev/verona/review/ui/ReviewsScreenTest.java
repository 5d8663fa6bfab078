package dev.verona.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.directory.api.PersonView;
import dev.verona.review.api.Appointment;
import dev.verona.review.api.EntryId;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.api.ReviewView.Kind;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screens of a review, without a browser: what one writes while another does, and what each is offered. */
class ReviewsScreenTest extends SignedInTest {

    private static final PointId FIRST = new PointId("first");
    private static final PointId SECOND = new PointId("second");

    private final AccountId account = new AccountId(Ids.random());
    private final ReviewId review = ReviewId.random();

    @BeforeEach
    void schedule() {
        register(account, "Reviewed " + account);
        as(
                TestActors.TOM,
                new ReviewCommand.ScheduleReview(
                        review,
                        ReviewSubject.of(account),
                        new Appointment(
                                LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC)
                                        .plusHours(2)
                                        .truncatedTo(ChronoUnit.MINUTES),
                                "UTC",
                                60),
                        "Room 2",
                        List.of(TestActors.ROSA.person())));
        as(TestActors.TOM, new ReviewCommand.AddPoint(review, FIRST, "Who knows their CFO?", ""));
        as(TestActors.TOM, new ReviewCommand.AddPoint(review, SECOND, "What Oakmere taught us", ""));
    }

    private <T extends Component> T open(String who, Class<T> view) {
        signIn("tom".equals(who) ? TestActors.TOM : TestActors.ROSA);
        return navigate(view, Map.of("review", review.value()));
    }

    private void press(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private boolean says(String text) {
        return find(Paragraph.class).all().stream()
                        .anyMatch(one -> one.getText().equals(text))
                || find(Span.class).all().stream().anyMatch(one -> one.getText().equals(text));
    }

    private boolean offers(String label) {
        return find(Button.class).all().stream()
                .anyMatch(button -> button.getText().equals(label));
    }

    @Test
    void the_organiser_begins_and_others_prepare() {
        open("rosa", PrepareView.class);
        assertThat(offers("Begin")).isFalse();
        assertThat(offers("Add point")).isTrue();
        open("tom", PrepareView.class);
        assertThat(offers("Begin")).isTrue();
        assertThat(offers("Move")).isTrue();
        press("Begin");
        assertThat(find(H2.class).all()).anyMatch(one -> one.getText().equals("Who knows their CFO?"));
    }

    @Test
    void what_one_types_stays_while_another_writes_something_down() {
        as(TestActors.TOM, new ReviewCommand.BeginReview(review));
        open("tom", MeetingView.class);
        var text = find(TextArea.class).single();
        text.setValue("Nobody of us has met her");

        as(TestActors.ROSA, new ReviewCommand.WriteNote(review, EntryId.random(), FIRST, "Dana has"));

        eventually(() -> says("Dana has"));
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Nobody of us has met her");
        press("Write down");
        eventually(() -> says("Nobody of us has met her"));
        assertThat(says("Dana has")).isTrue();
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    void an_action_item_is_written_with_its_owner_and_day_and_each_point_has_its_own() {
        as(TestActors.TOM, new ReviewCommand.BeginReview(review));
        open("tom", MeetingView.class);
        press("Next point");
        assertThat(find(H2.class).all()).anyMatch(one -> one.getText().equals("What Oakmere taught us"));
        kind().setValue(Kind.ACTION);
        find(TextArea.class).single().setValue("Find a dairy that vouches for us");
        press("Write down");
        assertThat(owner().isInvalid()).isTrue();
        owner().setValue(owner().getListDataView()
                .getItems()
                .filter(one -> one.id().equals(TestActors.ROSA.person()))
                .findFirst()
                .orElseThrow());
        press("Write down");

        eventually(() -> says("Find a dairy that vouches for us"));
        press("Previous point");
        assertThat(says("Find a dairy that vouches for us")).isFalse();
    }

    @SuppressWarnings("unchecked") // it is the only one of kinds
    private Select<Kind> kind() {
        return find(Select.class).withCaption("Write down").single();
    }

    @SuppressWarnings("unchecked") // it is the only one of people
    private ComboBox<PersonView> owner() {
        return find(ComboBox.class).withCaption("Owner").single();
    }

    @Test
    void a_point_leads_to_where_it_comes_from_and_the_list_to_the_review() {
        signIn(TestActors.TOM);
        navigate("accounts/" + account, Component.class);
        eventually(() -> find(Anchor.class).all().stream()
                .anyMatch(link -> link.getHref().equals("reviews/" + review)));
    }
}
