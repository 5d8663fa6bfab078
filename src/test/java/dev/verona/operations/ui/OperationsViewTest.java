package dev.verona.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.verona.operations.api.OperationsCommand.Rebuild;
import dev.verona.operations.api.OperationsEvent.RebuildBegun;
import dev.verona.operations.api.OperationsEvent.SetAsideDiscarded;
import dev.verona.operations.api.OperationsEvent.SetAsideRetried;
import dev.verona.operations.api.OperationsQuery.FindJournal;
import dev.verona.operations.api.OperationsQuery.FindReadModels;
import dev.verona.operations.api.OperationsQuery.Journal;
import dev.verona.operations.api.OperationsQuery.Kind;
import dev.verona.operations.api.OperationsQuery.ReadModel;
import dev.verona.operations.api.OperationsQuery.ReadModels;
import dev.verona.operations.api.OperationsQuery.Store;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.security.Acting;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OperationsViewTest extends SignedInTest {

    /** Reads people's events only to pass them over, so that a letter of one of them can be taken in. */
    private static final String WORK = "work";

    private static final long POSITION = 1;

    @Autowired
    MongoConnection connection;

    @Autowired
    dev.verona.platform.readmodel.ReadModels readModels;

    @Autowired
    Commands sender;

    @Autowired
    MeterRegistry meters;

    @AfterEach
    void deliver() {
        connection.database().getCollection("dead_letters").deleteMany(new Document("stream", "staff"));
    }

    private void setAside(long position, String reason) {
        int generation = readModels.of(WORK).live();
        connection
                .database()
                .getCollection("dead_letters")
                .insertOne(new Document("_id", WORK + "/" + generation + "/" + position)
                        .append("processor", WORK)
                        .append("generation", generation)
                        .append("stream", "staff")
                        .append("position", position)
                        .append("type", "directory.PersonAdded")
                        .append("payload", "{\"person\":\"rosa\"}")
                        .append("reason", reason)
                        .append("since", Date.from(Instant.EPOCH)));
    }

    private void open() {
        signIn(TestActors.ADMIN);
        navigate("operations", OperationsView.class);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String page() {
        return text(find(OperationsView.class).single());
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private Journal journal() {
        return queries.query(new FindJournal(3), Journal.class).join();
    }

    @Test
    void only_an_administrator_gets_to_the_page() {
        for (var actor : List.of(TestActors.TOM, TestActors.LEO, TestActors.INES)) {
            signIn(actor);
            UI.getCurrent().navigate("operations");
            assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("DeniedPage");
        }
        open();
    }

    @Test
    void the_page_tells_how_the_store_and_the_read_models_are() {
        open();
        assertThat(page())
                .contains("Embedded, in memory", "Writable", "cannot be backed up", "Plans", "My work", "at position");
        assertThat(find(Button.class).withText("Back up now").all()).isEmpty();
    }

    @Test
    void what_could_not_be_taken_in_is_shown_with_reason_and_payload_and_who_waits_behind_it() {
        open();
        assertThat(page()).contains("Nothing is set aside");
        setAside(POSITION, "IllegalStateException: it cannot be");
        setAside(POSITION + 1, "");

        open();

        assertThat(page()).contains("IllegalStateException: it cannot be", "1 later event of the same stream waits");
        assertThat(find(Pre.class).all().getFirst().getText()).contains("\"rosa\"");
        assertThat(find(Button.class).withText("Try again").all()).hasSize(1);
    }

    @Test
    void what_is_set_aside_is_a_figure_that_a_monitor_can_watch() {
        var figure = meters.get("verona.dead.letters").gauge();
        double before = figure.value();
        setAside(POSITION, "broken");
        setAside(POSITION + 1, "");
        assertThat(figure.value()).isEqualTo(before + 2);

        deliver();
        assertThat(figure.value()).isEqualTo(before);
    }

    @Test
    void the_page_keeps_itself_up_to_date() {
        open();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        setAside(POSITION, "it came just now");

        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(page()).contains("it came just now", "to be dealt with");
        UI.getCurrent().navigate("profile");
        assertThat(UI.getCurrent().getPollInterval())
                .as("other pages do not ask")
                .isEqualTo(-1);
    }

    @Test
    void trying_again_takes_it_in_and_is_in_the_journal() {
        setAside(POSITION, "broken");
        open();

        test(button("Try again")).click();

        assertThat(page()).contains("Nothing is set aside", "tried 1 event of staff again in My work: all are in.");
        assertThat(journal().entries().getFirst().what()).isEqualTo(new SetAsideRetried(WORK, "staff", 1, 0));
    }

    @Test
    void leaving_it_out_asks_first_and_is_in_the_journal() {
        setAside(POSITION, "broken");
        open();

        test(button("Leave it out…")).click();
        assertThat(connection.database().getCollection("dead_letters").countDocuments(new Document("stream", "staff")))
                .isEqualTo(1);
        confirm();

        assertThat(page()).contains("Nothing is set aside", "Ada Novak");
        assertThat(journal().entries().getFirst().what())
                .isEqualTo(new SetAsideDiscarded(WORK, "staff", POSITION, "directory.PersonAdded", "broken"));
    }

    @Test
    void a_rebuild_asks_first_and_says_that_everybody_goes_on_working() {
        open();
        var rebuild = find(Button.class).all().stream()
                .filter(button -> "Rebuild My work".equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();

        test(rebuild).click();
        confirm();

        assertThat(journal().entries().getFirst().what()).isEqualTo(new RebuildBegun(WORK));
        assertThat(page()).contains("rebuilds My work.");
        until(() -> queries.query(new FindReadModels(), ReadModels.class).join().all().stream()
                .allMatch(model -> model.rebuilt() == null));
    }

    @Test
    void a_rebuild_under_way_shows_how_far_it_is_and_cannot_be_begun_again() {
        signIn(TestActors.ADMIN);
        var list = new ReadModelList(sender, () -> {});
        list.show(new ReadModels(List.of(new ReadModel("plan", 2_000, 0, 0.437, true, null))));
        UI.getCurrent().add(list);
        assertThat(text(list)).contains("Rebuilding, 43%");
        assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(0.437);
        assertThat(button("Rebuild").isEnabled()).isFalse();

        list.show(new ReadModels(List.of(new ReadModel("plan", 2_000, 3, null, true, null))));
        assertThat(text(list)).contains("3 events behind");
        assertThat(find(ProgressBar.class).all()).isEmpty();

        list.show(new ReadModels(List.of(new ReadModel("plan", 2_000, 3, null, true, "no room"))));
        assertThat(text(list)).contains("Stands still: no room");
    }

    @Test
    void a_backup_under_way_shows_how_far_it_is_and_cannot_be_begun_again() {
        signIn(TestActors.ADMIN);
        var panel = new StorePanel(sender, () -> {});
        UI.getCurrent().add(panel, panel.backUp());
        panel.show(new Store(Kind.FILE, "/srv/verona", 40, 10, 0, true, 0.437, null));
        assertThat(text(panel)).contains("Being made, 43%");
        assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(0.437);
        assertThat(panel.backUp().isEnabled()).isFalse();

        panel.show(new Store(Kind.FILE, "/srv/verona", 42, 11, 0, true, null, null));
        assertThat(text(panel)).doesNotContain("Being made");
        assertThat(find(ProgressBar.class).all()).isEmpty();
        assertThat(panel.backUp().isEnabled()).isTrue();
    }

    @Test
    void an_open_page_hears_what_another_administrator_does() {
        open();
        var before = page();
        var other = known(commands, queries, TestActors.another(TestActors.ADMIN));
        Acting.as(other.actor(), () -> {
            commands.sendAndWait(new Rebuild("history"));
        });
        assertThat(before).doesNotContain(other.name());
        eventually(() -> page().contains(other.name()));
    }
}
