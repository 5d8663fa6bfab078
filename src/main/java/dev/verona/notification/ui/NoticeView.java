package dev.verona.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import dev.verona.notification.api.InboxCommand;
import dev.verona.notification.api.Notice;
import dev.verona.notification.page.InboxNavigation;
import dev.verona.shared.NotFound;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where a mail leads: to the very thing, which is read then. */
@Route(InboxNavigation.OPEN + "/:notice")
@PermitAll
final class NoticeView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient InboxAnswers answers;
    private final transient Commands commands;

    NoticeView(InboxAnswers answers, Commands commands) {
        this.answers = answers;
        this.commands = commands;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("notice").orElse("");
        var notice = answers.page(null, false, Integer.MAX_VALUE).notices().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("This is not in your inbox any more. Look at what is."));
        read(notice);
        var place = new Location(Places.of(notice.target()));
        event.forwardTo(place.getPath(), place.getQueryParameters());
    }

    private void read(Notice notice) {
        if (!notice.read()) {
            commands.send(new InboxCommand.MarkRead(Viewer.current().person(), List.of(notice.id())));
        }
    }
}
