package dev.verona.notification.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.notification.api.InboxCommand.ChooseMail;
import dev.verona.notification.api.InboxCommand.MarkAllRead;
import dev.verona.notification.api.InboxCommand.MarkRead;
import dev.verona.notification.api.InboxCommand.Unsubscribe;
import dev.verona.notification.api.InboxEvent;
import dev.verona.notification.api.InboxEvent.AllRead;
import dev.verona.notification.api.InboxEvent.MailChosen;
import dev.verona.notification.api.InboxEvent.NotificationsRead;
import dev.verona.notification.api.MailChoice;
import dev.verona.shared.InvalidInput;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What a person has read, and how they want to be told. */
@Aggregate(type = "inbox", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class Inbox {

    private static final int MOST = 500;
    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;]+");

    @AggregateIdentifier
    private String stream;

    private long readUpTo = -1;
    private MailChoice choice = MailChoice.USUAL;

    /** For Axon. */
    Inbox() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MarkRead c) {
        if (c.notifications().size() > MOST) {
            throw new InvalidInput("notifications", "These are too many at once. Mark all as read instead.");
        }
        if (!c.notifications().isEmpty()) {
            apply(new NotificationsRead(c.person(), c.notifications()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MarkAllRead c) {
        if (c.position() > readUpTo) {
            apply(new AllRead(c.person(), c.position()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseMail c) {
        var wanted = c.choice();
        var address = wanted.address().strip();
        if (address.length() > LONGEST
                || (!address.isEmpty() && !ADDRESS.matcher(address).matches())) {
            throw new InvalidInput(
                    "address", "This is no mail address. Write it as in name@example.com, or leave it empty.");
        }
        if (wanted.hour() < 0 || wanted.hour() > 23) {
            throw new InvalidInput("hour", "Choose an hour of the day.");
        }
        try {
            ZoneId.of(wanted.zone());
        } catch (DateTimeException e) {
            throw new InvalidInput("zone", "This time zone is not known. Choose another one.");
        }
        choose(c.person(), new MailChoice(address, wanted.delivery(), wanted.hour(), wanted.zone()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Unsubscribe c) {
        choose(c.person(), choice.silent());
    }

    private void choose(dev.verona.shared.PersonId person, MailChoice wanted) {
        if (!wanted.equals(choice)) {
            apply(new MailChosen(person, wanted));
        }
    }

    @EventSourcingHandler
    void on(InboxEvent event) {
        stream = InboxEvent.streamOf(event.person());
        switch (event) {
            case NotificationsRead _ -> {
                // which is read is the read model's matter
            }
            case AllRead e -> readUpTo = e.position();
            case MailChosen e -> choice = e.choice();
        }
    }
}
