package dev.verona.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.playbook.api.PlaybookRow;
import dev.verona.playbook.page.PlaybookNavigation;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import jakarta.annotation.security.RolesAllowed;

/** The playbooks, one a segment: which version is in force, what is written, and at how many accounts it runs. */
@Route(PlaybookNavigation.LIST)
@PageTitle("Playbooks")
@Menu(title = "Playbooks", order = 24, icon = "vaadin:open-book")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/playbook.css")
final class PlaybooksView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PlaybookAnswers answers;
    private final transient Commands commands;
    private final Div body = new Div();

    PlaybooksView(PlaybookAnswers answers, Commands commands, Live live) {
        this.answers = answers;
        this.commands = commands;
        var add = new Button("New playbook", VaadinIcon.PLUS.create(), click -> begin());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        body.addClassName("vr-stack");
        getContent().addClassName("vr-page");
        getContent()
                .add(
                        new PageHeader(
                                        "Playbooks",
                                        "How the top ten of a segment are won and grown. Both functions write it; it holds once both heads have agreed.")
                                .action(add),
                        body);
        live.onAny(getContent(), PlaybookEvent.class, PlaybookQuery.READ_MODEL, Live.SELDOM, events -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void begin() {
        BeginPlaybookDialog.open(answers, commands);
    }

    private void show() {
        var playbooks = answers.playbooks();
        body.removeAll();
        if (playbooks.isEmpty()) {
            var first = new Button("Begin the first playbook", click -> begin());
            body.add(new EmptyState(
                    VaadinIcon.BOOK,
                    "No playbook yet",
                    "A playbook holds the plays of a segment, stage by stage: what each function does, gives and says. A team starts a play in its account plan with a few clicks.",
                    first));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("vr-plays");
        playbooks.forEach(row -> list.add(item(row)));
        var section = new Section(list);
        section.addClassName("vr-card");
        section.getElement().setAttribute("aria-label", "Playbooks");
        body.add(section);
    }

    private static ListItem item(PlaybookRow row) {
        var title = Parts.link(PlaybookNavigation.pathOf(row.id()), row.title());
        title.addClassName("vr-strong");
        var marks = new Div(title);
        marks.addClassName("vr-row");
        if (row.inForce() > 0) {
            marks.add(new Chip("Version " + row.inForce() + " in force", Tone.GOOD, VaadinIcon.CHECK));
        }
        if (row.draft() > 0) {
            marks.add(new Chip("Draft of version " + row.draft(), Tone.WARN, VaadinIcon.PENCIL));
        }
        if (row.offers() > 0) {
            marks.add(new Chip(
                    Formats.current().count(row.offers(), "offer") + " to answer", Tone.ACCENT, VaadinIcon.GIFT));
        }
        return new ListItem(PlaybookWords.lines(marks, Parts.soft(row.segmentName() + " · " + standing(row))));
    }

    private static String standing(PlaybookRow row) {
        var formats = Formats.current();
        var since = row.since() == null ? "" : " · in force since " + formats.date(row.since());
        return formats.count(row.plays(), "play") + " · runs at " + formats.count(row.accounts(), "account") + since;
    }
}
