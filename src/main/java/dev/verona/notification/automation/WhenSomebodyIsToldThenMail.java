package dev.verona.notification.automation;

import dev.verona.notification.api.Delivery;
import dev.verona.notification.api.InboxQuery.Recipient;
import dev.verona.notification.api.InboxQuery.WhoWasTold;
import dev.verona.notification.api.Notice;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends what people want by mail: at once, or at their hour of the day. Every node looks; the {@link MailBook} says which of them sends. Nothing is sent of what was read
 * meanwhile, nor of what is older than {@link #SINCE}: who sets a mail server up is not to flood anybody. Without a mail server it does nothing.
 */
@Component
final class WhenSomebodyIsToldThenMail implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WhenSomebodyIsToldThenMail.class);

    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration SINCE = Duration.ofHours(36);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LATE = Duration.ofHours(12);

    private final QueryGateway queries;
    private final ObjectProvider<JavaMailSender> senders;
    private final MailWriter writer;
    private final MailBook book;
    private final Clock clock;
    private volatile @Nullable ScheduledExecutorService rounds;

    WhenSomebodyIsToldThenMail(
            QueryGateway queries,
            ObjectProvider<JavaMailSender> senders,
            MailWriter writer,
            MailBook book,
            Clock clock) {
        this.queries = queries;
        this.senders = senders;
        this.writer = writer;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("verona-mail").factory());
        var sender = senders.getIfAvailable();
        if (sender != null) {
            var _ = started.scheduleWithFixedDelay(
                    () -> round(sender), ROUND.toSeconds(), ROUND.toSeconds(), TimeUnit.SECONDS);
        }
        rounds = started;
    }

    private void round(JavaMailSender sender) {
        try {
            for (var recipient : Acting.as(Actor.VERONA, this::told)) {
                mail(sender, recipient, clock.instant());
            }
        } catch (Exception e) {
            log.warn("Mail stopped midway; it is looked after again in {} s", ROUND.toSeconds(), e);
        }
    }

    private List<Recipient> told() {
        return queries.query(
                        new WhoWasTold(clock.instant().minus(SINCE)),
                        ResponseTypes.multipleInstancesOf(Recipient.class))
                .join();
    }

    /** What this person is to get by now. */
    void mail(JavaMailSender sender, Recipient to, Instant now) {
        var address = address(to);
        if (address.isEmpty()) {
            return;
        }
        to.unread().stream()
                .filter(notice -> to.choice().of(notice.kind()) == Delivery.AT_ONCE)
                .filter(notice -> notice.at().isAfter(now.minus(DAY)))
                .forEach(notice -> send(sender, notice.id(), to, address, List.of(notice), false));
        var due = lastHour(to, now);
        if (now.isBefore(due.plus(LATE))) {
            var gathered = to.unread().stream()
                    .filter(notice -> to.choice().of(notice.kind()) == Delivery.DAILY)
                    .filter(notice -> !notice.at().isAfter(due) && notice.at().isAfter(due.minus(DAY)))
                    .toList();
            if (!gathered.isEmpty()) {
                send(sender, "digest-" + to.person().value() + "-" + due, to, address, gathered, true);
            }
        }
    }

    /** When their hour struck last. */
    private static Instant lastHour(Recipient to, Instant now) {
        var here = now.atZone(ZoneId.of(to.choice().zone()));
        var today = here.toLocalDate().atTime(to.choice().hour(), 0).atZone(here.getZone());
        return (today.isAfter(here) ? today.minusDays(1) : today).toInstant();
    }

    private static String address(Recipient to) {
        var chosen = to.choice().address();
        if (!chosen.isEmpty()) {
            return chosen;
        }
        return to.signInName().indexOf('@') > 0 ? to.signInName() : "";
    }

    private void send(
            JavaMailSender sender, String id, Recipient to, String address, List<Notice> notices, boolean digest) {
        book.claim(id, clock.instant()).ifPresent(claim -> {
            try {
                var mail = sender.createMimeMessage();
                writer.write(mail, id, to, address, notices, digest);
                sender.send(mail);
                book.sent(claim, clock.instant());
            } catch (MailException | MessagingException e) {
                book.failed(claim, clock.instant());
                log.warn("A mail did not go out at attempt {}: {}", claim.attempt(), e.getMessage());
            }
        });
    }

    @Override
    public void stop() {
        var started = rounds;
        if (started != null) {
            started.shutdownNow();
        }
        rounds = null;
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
