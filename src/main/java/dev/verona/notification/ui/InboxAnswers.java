package dev.verona.notification.ui;

import com.vaadin.flow.component.Component;
import dev.verona.discussion.api.DiscussionEvent;
import dev.verona.dispute.api.DisputeEvent;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.handoff.api.LeadEvent;
import dev.verona.library.api.AssetEvent;
import dev.verona.notification.api.InboxEvent;
import dev.verona.notification.api.InboxPage;
import dev.verona.notification.api.InboxQuery;
import dev.verona.notification.api.Kind;
import dev.verona.notification.api.MailChoice;
import dev.verona.plan.api.PlanEvent;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Live;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/** What the inbox's screens ask, and what they listen to. */
@org.springframework.stereotype.Component
final class InboxAnswers {

    /** Whatever may lay something into an inbox, or take it out of what is unread. */
    private static final List<Class<?>> TELLING = List.of(
            InboxEvent.class,
            DiscussionEvent.ThreadStarted.class,
            DiscussionEvent.CommentAdded.class,
            DiscussionEvent.CommentEdited.class,
            PlanEvent.ContributionRequested.class,
            PlanEvent.ContributionSubmitted.class,
            PlanEvent.ContributionReturned.class,
            PlanEvent.PlanSigned.class,
            AssetEvent.ReviewAsked.class,
            AssetEvent.VersionRejected.class,
            ConsultationEvent.ConsultationOpened.class,
            ConsultationEvent.PassedOn.class,
            ConsultationEvent.AdviceGiven.class,
            ConsultationEvent.AdviceOverdue.class,
            LeadEvent.HandedOver.class,
            LeadEvent.LeadReturned.class,
            LeadEvent.LeadEscalated.class,
            DisputeEvent.class);

    private final QueryGateway queries;
    private final Live live;

    InboxAnswers(QueryGateway queries, Live live) {
        this.queries = queries;
        this.live = live;
    }

    int unread() {
        return Commands.answer(queries.query(new InboxQuery.CountUnread(), InboxQuery.Unread.class))
                .count();
    }

    InboxPage page(@Nullable Kind kind, boolean unreadOnly, int limit) {
        return Commands.answer(queries.query(new InboxQuery.FindInbox(kind, unreadOnly, limit), InboxPage.class));
    }

    MailChoice choice() {
        return Commands.answer(queries.query(new InboxQuery.FindMailChoice(), MailChoice.class));
    }

    void follow(Component component, Runnable heard) {
        TELLING.forEach(type -> live.onAny(component, type, InboxQuery.READ_MODEL, events -> heard.run()));
    }
}
