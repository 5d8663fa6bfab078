package dev.verona.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.playbook.api.PlanPlays;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.playbook.page.PlaybookNavigation;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The plays of a plan: which run and how they go, and which can be started. */
@StyleSheet("context://verona/css/playbook.css")
final class PlanPlaysPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlaybookAnswers answers;
    private final transient Commands commands;
    private final transient PlanScreen screen;
    private final Div top = new Div();
    private final Div list = new Div();
    private final Div body = new Div();
    private final transient Rows<ElementId, ElementId, RunCard> runs;
    private transient @Nullable PlanPlays running;

    PlanPlaysPanel(PlaybookAnswers answers, Commands commands, Live live, PlanScreen screen) {
        this.answers = answers;
        this.commands = commands;
        this.screen = screen;
        top.addClassName("vr-play-top");
        body.addClassName("vr-stack");
        list.addClassName("vr-stack");
        runs = new Rows<>(
                list,
                start -> start,
                start -> new RunCard(commands, screen, run(start)),
                (card, start) ->
                        card.show(run(start), Objects.requireNonNull(running).shelf()));
        getContent().addClassName("vr-stack");
        getContent().add(top, list, body);
        live.on(getContent(), screen.plan().value(), PlaybookQuery.READ_MODEL, events -> show());
        live.onAny(getContent(), PlaybookEvent.VersionCameIntoForce.class, PlaybookQuery.READ_MODEL, events -> show());
        show();
    }

    private void show() {
        PlanPlays plays;
        try {
            plays = answers.plays(screen.plan());
        } catch (Rejection rejection) {
            getContent().setEnabled(false);
            return;
        }
        top.removeAll();
        body.removeAll();
        var heading = new Div(new H2("Plays"), about(plays));
        top.add(heading);
        var shelf = plays.shelf();
        if (shelf != null && screen.mayShape() && !screen.past()) {
            var start = new Button(
                    "Start a play",
                    VaadinIcon.PLAY.create(),
                    click -> StartDialog.forPlan(
                            answers, commands, screen.today(), screen.plan(), plays, shelf, this::changed));
            top.add(start);
        }
        if (plays.running().isEmpty()) {
            body.add(nothing(plays));
        }
        running = plays;
        runs.show(plays.running().stream().map(run -> run.progress().start()).toList());
        if (!plays.back().isEmpty()) {
            body.add(takenBack(plays));
        }
    }

    private PlanPlays.Running run(ElementId start) {
        return Objects.requireNonNull(running).of(start).orElseThrow();
    }

    private void changed() {
        screen.refresh();
        show();
    }

    private static Paragraph about(PlanPlays plays) {
        var shelf = plays.shelf();
        var about = new Paragraph();
        about.addClassName("vr-soft");
        if (shelf != null) {
            about.add(
                    Parts.link(PlaybookNavigation.pathOf(shelf.playbook()), shelf.title()),
                    Parts.soft(", version " + shelf.version()));
        } else {
            about.setText("No playbook is in force for this account’s segment.");
        }
        return about;
    }

    private static EmptyState nothing(PlanPlays plays) {
        return plays.shelf() == null
                ? new EmptyState(
                        VaadinIcon.BOOK,
                        "No playbook to start from",
                        plays.segmentName().isEmpty()
                                ? "This account is in no segment. Place it in one: a playbook belongs to a segment."
                                : "Nobody has a playbook in force for " + plays.segmentName()
                                        + ". Begin one under Playbooks, and let both heads agree to it.")
                : new EmptyState(
                        VaadinIcon.PLAY,
                        "No play runs here yet",
                        "A play puts an objective, its strategy, action items with dates and requests to both functions into this plan, in one step that can be taken back.");
    }

    private static Div takenBack(PlanPlays plays) {
        var list = new UnorderedList();
        list.addClassName("vr-plays");
        for (var back : plays.back()) {
            var cell = PlaybookWords.lines(
                    PlaybookWords.strong(back.play()),
                    Parts.soft("Taken back by " + back.by().name() + ", "
                            + Formats.current().dateTime(back.at())
                            + (back.stays().isEmpty() ? ". Nothing of it stays." : ".")));
            back.stays().forEach(stays -> cell.add(Parts.soft(stays)));
            list.add(new ListItem(cell));
        }
        return new Div(Parts.card("taken-back", "Taken back", list));
    }
}
