package dev.verona.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dev.verona.plan.api.PlanEvent;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.playbook.page.PlaybookNavigation;
import dev.verona.playbook.page.PlaybookPart;
import dev.verona.shell.ui.Address;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.DetailsPage;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One playbook: what is in force, what is written, what the versions say differently, and how its plays go across the ten. */
@Route(PlaybookNavigation.LIST + "/:playbook")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/playbook.css")
final class PlaybookDetailsView extends DetailsPage<PlaybookId, PlaybookView> {

    private static final long serialVersionUID = 1L;

    /** What the page shows in its middle. */
    enum Part {
        PLAYS("In force"),
        DRAFT("Draft"),
        VERSIONS("What changed"),
        PROGRESS("Across the ten");

        private final String label;

        Part(String label) {
            this.label = label;
        }
    }

    private final transient PlaybookAnswers answers;
    private final transient Commands commands;
    private final transient Clock clock;
    private final Nav tabs = new Nav();
    private final Div part = new Div();
    private final PlaybookSide beside;
    private transient @Nullable BookScreen screen;
    private @Nullable DraftTab draft;
    private @Nullable Part chosen;

    PlaybookDetailsView(PlaybookAnswers answers, Commands commands, List<PlaybookPart> parts, Live live, Clock clock) {
        super("playbook", PlaybookId::new, live, "Playbook");
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
        beside = new PlaybookSide(parts);
        header.crumb("Playbooks", PlaybooksView.class);
        tabs.addClassNames("vr-play-tabs", "vr-no-print");
        tabs.setAriaLabel("Parts of this playbook");
        part.addClassName("vr-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = Address.of(event.getLocation().getQueryParameters()).constant(PlaybookNavigation.TAB, Part::valueOf);
        screen = null;
        draft = null;
        super.beforeEnter(event);
    }

    @Override
    protected PlaybookView ask(PlaybookId thing) {
        return answers.playbook(thing);
    }

    @Override
    protected void follow(PlaybookId thing, Component whole, Live heard) {
        heard.on(whole, PlaybookEvent.streamOf(thing), null, events -> {
            if (screen != null) {
                screen.heardWords(events);
            }
        });
        heard.on(whole, PlaybookEvent.streamOf(thing), PlaybookQuery.READ_MODEL, events -> again());
        heard.onAny(whole, PlanEvent.class, PlaybookQuery.READ_MODEL, Live.SELDOM, events -> {
            if (chosen == Part.PROGRESS) {
                again();
            }
        });
    }

    @Override
    protected void show(PlaybookView now) {
        if (chosen == null) {
            chosen = now.inForce() == 0 ? Part.DRAFT : Part.PLAYS;
        }
        if (screen == null) {
            screen = new BookScreen(answers, commands, now, this::show);
            showTabs(now, chosen);
        }
        var open = screen;
        open.show(now);
        titled(now.title());
        header.setSubtitle("For the top ten of " + now.segmentName());
        header.setMarks(marks(now));
        var draft = now.draft();
        actions(new Agreeing(now.agrees(), draft == null ? 0 : draft.revision()), () -> buttons(now));
        if (main.getComponentCount() == 0) {
            main.add(tabs, part);
        }
        showPart(open, now, chosen);
        if (side.getComponentCount() == 0) {
            side.add(beside);
        }
        beside.show(open, now);
    }

    private void showTabs(PlaybookView now, Part current) {
        tabs.removeAll();
        for (var each : Part.values()) {
            var link = Parts.link(
                    PlaybookNavigation.pathOf(now.id()) + "?" + PlaybookNavigation.TAB + "="
                            + each.name().toLowerCase(Locale.ROOT),
                    each.label);
            if (each == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
    }

    private void showPart(BookScreen open, PlaybookView now, Part wanted) {
        if (wanted == Part.DRAFT && now.draft() != null) {
            if (draft == null || draft.getParent().isEmpty()) {
                draft = new DraftTab(open);
                part.removeAll();
                part.add(draft);
            }
            draft.show(now);
            return;
        }
        part.removeAll();
        part.add(
                switch (wanted) {
                    case PLAYS ->
                        new ReadTab(
                                now,
                                answers.progress(now.id()),
                                play -> StartDialog.forAnyPlan(answers, commands, clock, now, play));
                    case DRAFT -> DraftTab.none(beginDraft(open));
                    case VERSIONS -> new VersionsTab(answers, now);
                    case PROGRESS -> new ProgressTab(answers.progress(now.id()));
                });
    }

    private static Chip[] marks(PlaybookView now) {
        var marks = new ArrayList<Chip>();
        if (now.inForce() > 0) {
            marks.add(new Chip("Version " + now.inForce() + " in force", Tone.GOOD, VaadinIcon.CHECK));
        }
        var draft = now.draft();
        if (draft != null) {
            marks.add(new Chip("Draft of version " + draft.version(), Tone.WARN, VaadinIcon.PENCIL));
        }
        return marks.toArray(Chip[]::new);
    }

    /** On what the button of the head depends: a revision says what is missing, too. */
    private record Agreeing(boolean may, int revision) {}

    private Component[] buttons(PlaybookView now) {
        var draft = now.draft();
        if (draft != null && now.agrees()) {
            var agree = new Button("Agree to the draft", VaadinIcon.CHECK.create(), click -> agree(now, draft));
            agree.addThemeVariants(ButtonVariant.PRIMARY);
            agree.setEnabled(draft.missing().isEmpty());
            return new Component[] {agree};
        }
        return new Component[0];
    }

    private void agree(PlaybookView now, PlaybookView.DraftView draft) {
        commands.send(new PlaybookCommand.AgreeDraft(now.id(), draft.revision()), () -> {
            Toasts.success("You have agreed to version " + draft.version() + ".");
            again();
        });
    }

    private Button beginDraft(BookScreen open) {
        return new Button(
                "Begin the next version",
                VaadinIcon.PENCIL.create(),
                click -> open.send(new PlaybookCommand.BeginDraft(open.id())));
    }
}
