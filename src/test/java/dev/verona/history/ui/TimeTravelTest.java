package dev.verona.history.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.history.api.Comparison;
import dev.verona.history.api.Deed;
import dev.verona.history.api.EntryDetail;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.Mark;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelineFilter;
import dev.verona.history.api.TimelinePage;
import dev.verona.history.api.Whereabouts;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.api.PlanRejection;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.text.TextDiff;
import dev.verona.shell.text.JointTextArea;
import dev.verona.shell.ui.WordDiffView;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The past of a plan on its screens, and past them. */
class TimeTravelTest extends SignedInTest {

    private static final Period HALF = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
    private static final String FIRST = "The partner for heat recovery.";
    private static final String SECOND = "The partner for heat recovery, by 2028.";

    private final AccountId account = AccountId.random();
    private final PlanId plan = PlanId.of(account, HALF);

    /** Event 0 opens the plan, 1 and 2 write its focus. */
    @BeforeEach
    void write() throws Exception {
        register(account, "Brackenmoor " + Ids.random());
        as(
                TestActors.TOM,
                new PlanCommand.CreatePlan(plan, account, HALF, TestActors.TOM.person(), TestActors.ROSA.person()));
        as(TestActors.TOM, new PlanCommand.EditText(plan, FieldRef.focus(), 0, TextDiff.between("", FIRST)));
        as(TestActors.ROSA, new PlanCommand.EditText(plan, FieldRef.focus(), 1, TextDiff.between(FIRST, SECOND)));
    }

    private <T> T asks(Actor actor, HistoryQuery query, Class<T> answer) throws Exception {
        return Acting.as(actor, () -> queries.query(query, answer).join());
    }

    private void open(String address) {
        signIn(TestActors.TOM);
        go("plans/" + plan + address);
    }

    private static void go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length < 2 ? "" : parts[1]));
    }

    private String focus() {
        return find(JointTextArea.class).single().document().text();
    }

    @Test
    void the_plan_of_a_moment_is_shown_on_its_own_screen_and_cannot_be_changed() {
        open("?at=1");
        assertThat(focus()).isEqualTo(FIRST);
        assertThat(find(JointTextArea.class).single().field().isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Sign as Sales owner").exists()).isFalse();
        assertThat(find(TimeBar.class).single()).isNotNull();
    }

    @Test
    void back_to_now_leaves_the_past() {
        open("?at=1");
        var now = find(Anchor.class).withText("Back to now").single();
        go(now.getHref());
        assertThat(focus()).isEqualTo(SECOND);
        assertThat(find(TimeBar.class).exists()).isFalse();
    }

    @Test
    void what_the_address_does_not_know_is_now() {
        open("?at=latest");
        assertThat(focus()).isEqualTo(SECOND);
        open("?at=999");
        assertThat(focus()).isEqualTo(SECOND);
    }

    @Test
    void steps_lead_from_sitting_to_sitting() throws Exception {
        var here = asks(TestActors.TOM, new HistoryQuery.WhereInTime(plan, 1), Whereabouts.class);
        assertThat(here.entry().by().name()).isEqualTo("Tom Adeyemi");
        assertThat(here.before()).isZero();
        assertThat(here.after()).isEqualTo(2);
        assertThat(here.latest()).isEqualTo(2);
    }

    @Test
    void an_entry_opens_to_its_words_and_to_the_event_as_it_is_stored() throws Exception {
        var newest = asks(
                        TestActors.TOM,
                        new HistoryQuery.Timeline(plan, TimelineFilter.ALL, Long.MAX_VALUE, 1),
                        TimelinePage.class)
                .entries()
                .getFirst();
        var detail = asks(TestActors.TOM, new HistoryQuery.OneEntry(plan, newest.number()), EntryDetail.class);
        assertThat(detail.before()).isEqualTo(FIRST);
        assertThat(detail.after()).isEqualTo(SECOND);
        assertThat(detail.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("plan.TextEdited");
            assertThat(event.data()).contains("by 2028");
            assertThat(event.metadata()).containsEntry("personName", "Rosa Klein");
        });
    }

    @Test
    void two_moments_differ_in_what_was_done_between_them() throws Exception {
        var comparison = asks(
                TestActors.TOM,
                new HistoryQuery.Compare(plan, new PlanMoment.AfterEvent(1), PlanMoment.NOW),
                Comparison.class);
        assertThat(comparison.things())
                .singleElement()
                .satisfies(thing ->
                        assertThat(thing.differences().getFirst().after()).isEqualTo(SECOND));
        open("/compare?from=1");
        assertThat(find(WordDiffView.class).single()).isNotNull();
    }

    private Comparison since(long sequence) throws Exception {
        return asks(
                TestActors.TOM,
                new HistoryQuery.Compare(plan, new PlanMoment.AfterEvent(sequence), PlanMoment.NOW),
                Comparison.class);
    }

    @Test
    void what_was_restored_no_longer_differs_from_what_it_was_and_can_be_taken_back() throws Exception {
        open("/compare?from=1");
        test(find(Button.class).withText("Restore…").single()).click();
        assertThat(find(ListItem.class).all().stream().map(ListItem::getElement))
                .anySatisfy(later -> assertThat(later.getTextRecursively()).contains("Rosa Klein"));
        test(find(Button.class).withText("Restore").single()).click();
        assertThat(since(1).things()).isEmpty();
        var told = asks(
                        TestActors.TOM,
                        new HistoryQuery.Timeline(plan, TimelineFilter.ALL, Long.MAX_VALUE, 2),
                        TimelinePage.class)
                .entries();
        assertThat(told).extracting(TimelineEntry::deed).containsExactly(Deed.WRITTEN, Deed.BROUGHT_BACK);
        assertThat(told).allSatisfy(entry -> assertThat(entry.by().name()).isEqualTo("Tom Adeyemi"));

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(since(2).things()).isEmpty();
    }

    @Test
    void nobody_restores_over_words_that_they_did_not_see() {
        var blind = new PlanCommand.RestoreContent(
                plan, 1, List.of(new PlanCommand.RestoreContent.Restored(FieldRef.focus(), FIRST, "")));
        assertThatThrownBy(() -> as(TestActors.TOM, blind)).isInstanceOf(PlanRejection.ChangedMeanwhile.class);
    }

    @Test
    void who_only_reads_a_plan_restores_nothing() {
        var restore = new PlanCommand.RestoreContent(
                plan, 1, List.of(new PlanCommand.RestoreContent.Restored(FieldRef.focus(), SECOND, FIRST)));
        assertThatThrownBy(() -> as(TestActors.INES, restore)).isInstanceOf(PlanRejection.NotInTeam.class);
        signIn(TestActors.INES);
        go("plans/" + plan + "/compare?from=1");
        assertThat(find(WordDiffView.class).exists()).isTrue();
        assertThat(find(Button.class).withText("Restore…").exists()).isFalse();
    }

    @Test
    void whoever_may_not_open_the_plan_sees_nothing_of_its_past() throws Exception {
        var refused = new HistoryQuery[] {
            new HistoryQuery.OneEntry(plan, 0),
            new HistoryQuery.WhereInTime(plan, 0),
            new HistoryQuery.Compare(plan, new PlanMoment.AfterEvent(0), PlanMoment.NOW)
        };
        for (var query : refused) {
            assertThatThrownBy(() -> asks(TestActors.JUN, query, Object.class))
                    .isInstanceOf(CompletionException.class)
                    .hasRootCauseInstanceOf(dev.verona.shared.NotAllowed.class);
        }
        assertThat(Acting.as(
                        TestActors.INES,
                        () -> queries.query(
                                        new HistoryQuery.MarkedMoments(plan),
                                        ResponseTypes.multipleInstancesOf(Mark.class))
                                .join()))
                .hasSize(1);
    }
}
