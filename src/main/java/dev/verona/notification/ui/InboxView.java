package dev.verona.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.notification.api.InboxCommand;
import dev.verona.notification.api.InboxPage;
import dev.verona.notification.api.Kind;
import dev.verona.notification.api.Notice;
import dev.verona.notification.page.InboxNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What others want of the person who looks: what is unread first, then day by day. */
@Route(InboxNavigation.INBOX)
@PageTitle("Inbox")
@PermitAll
final class InboxView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int STEP = 30;

    private final transient InboxAnswers answers;
    private final transient Commands commands;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("Inbox");
    private final Select<Kind> kind = new Select<>();
    private final Button readAll = new Button("Mark all as read", VaadinIcon.CHECK.create(), click -> readAll());
    private final Div body = new Div();
    private final Button more = new Button("Show more", click -> more());
    private int limit = STEP;
    private transient @Nullable InboxPage shown;

    InboxView(InboxAnswers answers, Commands commands, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> one == null ? "All kinds" : one.label());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("All kinds");
        kind.setAriaLabel("Which kind");
        kind.addValueChangeListener(change -> {
            limit = STEP;
            refresh();
        });
        var settings = Parts.link(InboxNavigation.SETTINGS, "How you are told");
        readAll.addThemeVariants(ButtonVariant.PRIMARY);
        header.setActions(settings, readAll);
        body.addClassNames("vr-stack", "vr-inbox");
        var filter = new Div(kind);
        filter.addClassName("vr-no-print");
        getContent().addClassNames("vr-page", "vr-stack");
        getContent().add(header, filter, body, more);
        addAttachListener(attach -> refresh());
        answers.follow(this, this::refresh);
    }

    private void more() {
        limit += STEP;
        refresh();
    }

    private void refresh() {
        var page = answers.page(kind.getValue(), false, limit);
        if (page.equals(shown)) {
            return;
        }
        shown = page;
        header.setSubtitle(
                page.unread() == 0 ? "Nothing is unread." : Formats.current().number(page.unread()) + " unread");
        readAll.setEnabled(page.unread() > 0);
        more.setVisible(page.total() > page.notices().size());
        body.removeAll();
        if (page.notices().isEmpty()) {
            body.add(nothing());
        }
        blocks(page.notices()).forEach((title, notices) -> body.add(block(title, notices)));
    }

    /** What is unread, then the days, the latest first. */
    private SequencedMap<String, List<Notice>> blocks(List<Notice> notices) {
        var formats = Formats.current();
        var blocks = new LinkedHashMap<String, List<Notice>>();
        var unread = notices.stream().filter(notice -> !notice.read()).toList();
        if (!unread.isEmpty()) {
            blocks.put("Unread", unread);
        }
        for (var notice : notices) {
            if (notice.read()) {
                var day = formats.longDate(formats.day(notice.at()));
                blocks.computeIfAbsent(day, missing -> new ArrayList<>()).add(notice);
            }
        }
        return blocks;
    }

    private Component block(String title, List<Notice> notices) {
        var list = new UnorderedList();
        list.addClassName("vr-notices");
        notices.forEach(notice -> list.add(new NoticeRow(notice, account(notice), clock.instant(), this::read)));
        var block = new Div(new H2(title), list);
        block.addClassName("vr-stack-s");
        return block;
    }

    private String account(Notice notice) {
        var plan = notice.target().plan();
        var page = shown;
        return plan == null || page == null ? "" : page.accounts().getOrDefault(plan.value(), "");
    }

    private Component nothing() {
        return kind.getValue() == null
                ? new EmptyState(
                        VaadinIcon.BELL_O,
                        "Nobody wants anything of you",
                        "When somebody calls you in by @ and your name, answers you, or asks for a contribution, a review, a signature or advice, hands you a lead or gives you a dispute, it is here.")
                : new EmptyState(VaadinIcon.BELL_O, "Nothing of this kind", "Choose another kind, or all of them.");
    }

    private void read(Notice notice) {
        if (!notice.read()) {
            commands.send(new InboxCommand.MarkRead(Viewer.current().person(), List.of(notice.id())), this::refresh);
        }
    }

    private void readAll() {
        var page = shown;
        if (page != null) {
            commands.send(new InboxCommand.MarkAllRead(Viewer.current().person(), page.position()), this::refresh);
        }
    }
}
