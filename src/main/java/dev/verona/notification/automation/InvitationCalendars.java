package dev.verona.notification.automation;

import dev.verona.notification.api.Kind;
import dev.verona.notification.api.Notice;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.review.api.CalendarFile;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewQuery;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts the invitation beside what is said of it, as it stands when the mail goes out: calendars take the latest word. */
@Component
final class InvitationCalendars implements MailWriter.Calendars {

    private static final Logger log = LoggerFactory.getLogger(InvitationCalendars.class);
    private static final Set<Kind> ABOUT_TIMES = EnumSet.of(Kind.INVITATION, Kind.REVIEW_MOVED, Kind.REVIEW_CANCELLED);

    private final QueryGateway queries;

    InvitationCalendars(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Optional<CalendarFile> of(Notice notice) {
        var page = notice.target().page();
        if (page == null || !ABOUT_TIMES.contains(notice.kind())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Acting.as(
                    Actor.VERONA,
                    () -> queries.query(new ReviewQuery.FetchInvitation(new ReviewId(page.id())), CalendarFile.class)
                            .join()));
        } catch (CompletionException e) {
            log.warn("A mail goes out without the invitation of review {}: {}", page.id(), e.getMessage());
            return Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
