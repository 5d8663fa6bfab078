package dev.verona.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlanPlays.Piece;
import dev.verona.playbook.api.PlanPlays.Running;
import dev.verona.playbook.api.PlanPlays.Shelf;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;
import org.jspecify.annotations.Nullable;

/** One play that runs in a plan: what of it is done, what is overdue, what became of it, and what a newer version says. */
final class RunCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final transient PlanScreen screen;
    private final H3 heading = new H3();
    private final Div says = new Div();
    private final JudgeForm judge;
    private final Div tools = new Div();
    private transient @Nullable Shelf shelf;
    private transient Running running;

    RunCard(Commands commands, PlanScreen screen, Running first) {
        this.commands = commands;
        this.screen = screen;
        running = first;
        var progress = first.progress();
        judge = new JudgeForm(screen, progress.start(), progress.play().title());
        heading.setId("run-" + progress.start().value());
        says.addClassName("vr-stack-s");
        tools.addClassName("vr-row");
        var section = getContent();
        section.addClassNames("vr-card", "vr-stack-s", "vr-play");
        section.getElement()
                .setAttribute("aria-labelledby", "run-" + progress.start().value());
        section.add(says, judge, tools);
    }

    /** What somebody is about to say of it stays while others change the plan. */
    void show(Running now, @Nullable Shelf from) {
        running = now;
        shelf = from;
        var progress = now.progress();
        heading.setText(progress.play().title());
        var head = new Div(heading, new Chip("Version " + progress.play().version(), Tone.CALM));
        head.addClassName("vr-row");
        var list = new UnorderedList();
        list.addClassName("vr-plays");
        now.pieces().forEach(piece -> list.add(new ListItem(piece(piece))));
        says.removeAll();
        says.add(
                head,
                Parts.soft(PlaybookWords.counted(progress)),
                Parts.soft("Started by " + progress.by().name() + ", counted from "
                        + Formats.current().date(progress.from())));
        if (now.newer() > 0) {
            says.add(newer());
        }
        says.add(list);
        progress.said().forEach(word -> says.add(PlaybookWords.said(word)));
        judge.setVisible(screen.mayContribute());
        tools.removeAll();
        tools.setVisible(screen.mayShape());
        if (screen.mayShape()) {
            showTools();
        }
    }

    private Div newer() {
        var notice = new Div(PlaybookWords.strong("Version " + running.newer() + " of the playbook is in force."));
        if (screen.mayShape()) {
            var look = new Button("See what it changes", click -> RenewDialog.open(screen, running));
            look.addThemeVariants(ButtonVariant.SMALL);
            notice.add(look);
        }
        notice.addClassNames("vr-notice", "vr-tone-accent");
        return notice;
    }

    private Div piece(Piece piece) {
        var link = Parts.link(
                piece.kind() == ElementKind.CONTRIBUTION
                        ? PlanNavigation.contribution(screen.plan(), piece.element())
                        : PlanNavigation.element(screen.plan(), piece.element()),
                words(piece));
        var row = new Div(PlaybookWords.chip(piece.standing()), link);
        var due = piece.due();
        if (due != null) {
            row.add(Parts.soft("by " + Formats.current().date(due)));
        }
        if (piece.own()) {
            row.add(new Chip("Changed by the team", Tone.ACCENT, VaadinIcon.PENCIL));
            if (shelf != null && screen.mayContribute()) {
                row.add(offer("Offer to the playbook", piece));
            }
        }
        row.addClassName("vr-row");
        return row;
    }

    /** What the plan calls it now, or else what it was called when it came. */
    private String words(Piece piece) {
        return piece.kind() == ElementKind.PLAN
                ? piece.words()
                : PlanThing.of(piece.kind(), piece.element())
                        .wordsIn(screen.view())
                        .filter(text -> !text.isBlank())
                        .orElse(piece.words());
    }

    private Button offer(String label, @Nullable Piece piece) {
        var offer = new Button(label, click -> {
            if (shelf != null) {
                OfferBackDialog.open(
                        commands,
                        screen,
                        shelf,
                        new PieceId(running.progress().play().play()),
                        piece == null ? null : piece.element());
            }
        });
        offer.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return offer;
    }

    private void showTools() {
        var back = new Button("Take the play back", VaadinIcon.ARROW_BACKWARD.create(), click -> takeBack());
        back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        tools.add(back);
        if (shelf != null) {
            tools.add(offer("Offer something to this play", null));
        }
    }

    private void takeBack() {
        var dialog = new ConfirmDialog();
        dialog.setHeader("Take “" + running.progress().play().title() + "” back?");
        dialog.setText("What nobody has worked on goes out of the plan. What somebody wrote in, did or took up stays,"
                + " and is named here with the reason.");
        dialog.setCancelable(true);
        dialog.setConfirmText("Take it back");
        dialog.addConfirmListener(confirm -> screen.send(
                new PlanCommand.TakePlayBack(screen.plan(), running.progress().start()),
                () -> Toasts.success("The play was taken back.")));
        dialog.open();
    }
}
