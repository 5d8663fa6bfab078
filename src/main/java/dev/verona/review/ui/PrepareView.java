package dev.verona.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.ReviewView;
import dev.verona.review.page.ReviewNavigation;
import dev.verona.shared.NotFound;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a review is prepared: its agenda, who comes, and when. */
@Route(ReviewNavigation.LIST + "/:review")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/review.css")
final class PrepareView extends ReviewPage {

    private static final long serialVersionUID = 1L;

    private final transient ReviewActions actions;
    private final transient AgendaCard agenda;
    private final transient PeopleCard people;

    PrepareView(ReviewAnswers answers, Commands commands, Live live) {
        super(answers, live, "Review");
        var dialogs = new ReviewDialogs(answers, commands);
        actions = new ReviewActions(commands, dialogs);
        agenda = new AgendaCard(commands);
        people = new PeopleCard(commands, dialogs);
    }

    @Override
    protected void show(ReviewView now) {
        head(now);
        header.setMarks(ReviewLabels.chip(now.state()));
        actions(
                List.of(now.id(), now.title(), now.when(), now.place(), now.state(), now.may()),
                () -> actions.preparing(now));
        notices.removeAll();
        if (now.state() == ReviewState.CANCELLED) {
            notices.add(ReviewLabels.notice("It is cancelled: “" + now.reason() + "”", Tone.WARN));
        } else if (!now.reason().isEmpty()) {
            notices.add(ReviewLabels.notice("It was moved: “" + now.reason() + "”", Tone.CALM));
        }
        main.removeAll();
        main.add(agenda.of(now));
        side.removeAll();
        side.add(people.of(now), about(now, now.since()));
    }

    private Component about(ReviewView now, @Nullable Instant since) {
        var facts = new Facts()
                .add("What is reviewed", now.subject().kind().label())
                .add("Organised by", now.organiser().name())
                .add(
                        "The review before",
                        since == null ? "None" : Formats.current().date(since));
        return Parts.tightCard("about", "About", facts, calendar(now.id()));
    }

    /** For the calendar of whoever looks; fetched anew each time, so that it has the latest word. */
    private Anchor calendar(ReviewId review) {
        var link = new Anchor();
        link.setText("Add to your calendar");
        link.setDownload(true);
        link.setHref(DownloadHandler.fromInputStream(event -> {
            try {
                var file = answers.invitation(review);
                var bytes = file.text().getBytes(StandardCharsets.UTF_8);
                return new DownloadResponse(
                        new ByteArrayInputStream(bytes), file.name(), "text/calendar", bytes.length);
            } catch (NotFound gone) {
                return DownloadResponse.error(404);
            } catch (Rejection refused) {
                return DownloadResponse.error(403);
            }
        }));
        return link;
    }
}
