package dev.verona.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.notification.api.Notice;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.HiddenText;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.PersonAvatar;
import java.time.Instant;
import java.util.function.Consumer;

/** One notice: who did what to which thing, and the way there. */
final class NoticeRow extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    /**
     * @param account whose plan it is about; empty where it is about none
     * @param onRead called when it is opened, or marked as read
     */
    NoticeRow(Notice notice, String account, Instant now, Consumer<Notice> onRead) {
        var avatar = new PersonAvatar(notice.by().name(), notice.by().function());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var link = Parts.link(
                Places.of(notice.target()),
                notice.by().name() + " " + notice.kind().did());
        link.getElement().addEventListener("click", click -> onRead.accept(notice));
        link.addClassName("vr-notice-link");
        var about = new Span(account.isEmpty() ? notice.about() : account + ": " + notice.about());
        about.addClassName("vr-notice-about");
        var words = new Div(link, about);
        words.addClassNames("vr-grow", "vr-notice-words");
        if (!notice.words().isEmpty()) {
            var said = new Paragraph(notice.words());
            said.addClassNames("vr-soft", "vr-notice-said");
            words.add(said);
        }
        var when = new Span(Formats.current().ago(notice.at(), now));
        when.setTitle(Formats.current().dateTime(notice.at()));
        when.addClassNames("vr-small", "vr-soft", "vr-notice-when");
        var row = getContent();
        row.addClassName("vr-notice-row");
        row.getElement().setAttribute("data-unread", !notice.read());
        row.add(avatar, words, when);
        if (!notice.read()) {
            link.addComponentAsFirst(new HiddenText("Unread: "));
            var read = new Button(VaadinIcon.CHECK.create(), click -> onRead.accept(notice));
            read.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            read.setAriaLabel("Mark as read: " + notice.about());
            row.add(read);
        }
    }
}
