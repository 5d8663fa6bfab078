package dev.verona.notification.automation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import dev.verona.notification.api.Delivery;
import dev.verona.notification.api.InboxQuery.Recipient;
import dev.verona.notification.api.Kind;
import dev.verona.notification.api.MailChoice;
import dev.verona.notification.api.Notice;
import dev.verona.notification.api.Notice.Target;
import dev.verona.plan.api.PlanThing;
import dev.verona.review.api.CalendarFile;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.Mockito;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails as a real server receives them. */
class MailTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private static final Instant NOW = Instant.parse("2026-06-16T07:30:00Z");
    private static final PersonRef TOM = new PersonRef(new PersonId("tom"), "Tom Adeyemi", Function.SALES);
    private static final String SECRET_WORDS = "9% for Brackenmoor & <b>$2.4M</b>?";

    private final Book book = new Book();
    private final WhenSomebodyIsToldThenMail automation = new WhenSomebodyIsToldThenMail(
            Mockito.mock(QueryGateway.class),
            new DefaultListableBeanFactory().getBeanProvider(JavaMailSender.class),
            new MailWriter(
                    new MailProperties("Verona <verona@example.com>", "https://verona.example.com/"),
                    new UnsubscribeLinks(book),
                    notice -> notice.target().page() == null
                            ? Optional.empty()
                            : Optional.of(
                                    new CalendarFile("review.ics", "REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"))),
            book,
            Clock.fixed(NOW, ZoneOffset.UTC));

    /** Each mail once, and those that failed again. */
    private static final class Book implements MailBook {
        private final Set<String> taken = new HashSet<>();
        private final List<String> sent = new ArrayList<>();

        @Override
        public Optional<Claim> claim(String id, Instant now) {
            return taken.add(id) ? Optional.of(new Claim(id, 1)) : Optional.empty();
        }

        @Override
        public void sent(Claim claim, Instant now) {
            sent.add(claim.id());
        }

        @Override
        public void failed(Claim claim, Instant now) {
            taken.remove(claim.id());
        }

        @Override
        public byte[] secret() {
            return "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        }
    }

    private static Notice notice(String id, Kind kind, String at) {
        return new Notice(
                id,
                kind,
                TOM,
                "Purchasing asks for 9%",
                SECRET_WORDS,
                Target.plan(new PlanId("p1"), PlanThing.FOCUS),
                Instant.parse(at),
                1,
                false);
    }

    private static Recipient rosa(MailChoice choice, Notice... unread) {
        return new Recipient(new PersonId("rosa"), "Rosa Klein", "rosa.klein", choice, List.of(unread));
    }

    private static MailChoice choice(Delivery delivery) {
        return new MailChoice("rosa@example.com", Map.of(Kind.MENTION, delivery), 9, "Europe/Berlin");
    }

    private static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    private void mail(Recipient to) {
        automation.mail(sender(SERVER.getSmtp().getPort()), to, NOW);
    }

    private static String whole(MimeMessage mail) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String part(Object content, String type) throws MessagingException, IOException {
        if (content instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var one = parts.getBodyPart(i);
                var found = one.isMimeType(type) ? String.valueOf(one.getContent()) : part(one.getContent(), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    @Test
    void what_is_wanted_at_once_is_sent_once_with_a_subject_that_tells_nothing() throws Exception {
        var to = rosa(choice(Delivery.AT_ONCE), notice("n1", Kind.MENTION, "2026-06-16T07:29:00Z"));
        mail(to);
        mail(to);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("You were mentioned in Verona");
        assertThat(mail.getAllRecipients()[0]).hasToString("rosa@example.com");
        var link = mail.getHeader("List-Unsubscribe")[0];
        assertThat(link)
                .startsWith("<https://verona.example.com/unsubscribe?t=rosa.")
                .endsWith(">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(part(mail.getContent(), "text/plain"))
                .contains("Tom Adeyemi called you in.", SECRET_WORDS, "https://verona.example.com/inbox/open/n1");
        assertThat(part(mail.getContent(), "text/html"))
                .contains("&lt;b&gt;$2.4M&lt;/b&gt;")
                .doesNotContain("<b>");
        assertThat(mail.getMessageID()).isEqualTo("<n1@verona>");
        assertThat(whole(mail)).contains("Auto-Submitted: auto-generated");
        assertThat(book.sent).containsExactly("n1");
    }

    @Test
    void no_subject_of_any_kind_says_more_than_what_kind_it_is() {
        for (var kind : Kind.values()) {
            assertThat(MailWriter.subject(kind)).endsWith("in Verona").doesNotContain("9%", "Tom", "Brackenmoor");
        }
    }

    @Test
    void an_invitation_comes_with_a_file_for_the_calendar() throws Exception {
        mail(rosa(
                choice(Delivery.AT_ONCE),
                new Notice(
                        "n1",
                        Kind.INVITATION,
                        TOM,
                        "Brackenmoor Dairies",
                        "",
                        Target.page(Notice.Page.Kind.REVIEW, "r1"),
                        Instant.parse("2026-06-16T07:29:00Z"),
                        1,
                        false)));
        assertThat(SERVER.getReceivedMessages()[0].getSubject()).isEqualTo("You are invited to a review in Verona");
        assertThat(whole(SERVER.getReceivedMessages()[0])).contains("text/calendar", "method=REQUEST", "review.ics");
    }

    @Test
    void whoever_wants_no_mail_or_has_no_address_gets_none() {
        mail(rosa(choice(Delivery.NONE), notice("n1", Kind.MENTION, "2026-06-16T07:29:00Z")));
        mail(rosa(MailChoice.USUAL, notice("n2", Kind.MENTION, "2026-06-16T07:29:00Z")));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_digest_has_the_day_up_to_the_hour_in_their_zone_and_comes_once() throws Exception {
        // Nine o'clock in Berlin is seven by UTC in June.
        var to = rosa(
                choice(Delivery.DAILY),
                notice("later", Kind.MENTION, "2026-06-16T07:10:00Z"),
                notice("morning", Kind.MENTION, "2026-06-16T06:59:00Z"),
                notice("yesterday", Kind.MENTION, "2026-06-15T08:00:00Z"),
                notice("before", Kind.MENTION, "2026-06-15T06:59:00Z"));
        mail(to);
        mail(to);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Your daily digest from Verona");
        assertThat(part(mail.getContent(), "text/plain"))
                .contains("open/morning", "open/yesterday")
                .doesNotContain("open/later", "open/before");
    }

    @Test
    void what_did_not_go_out_is_tried_again() {
        var to = rosa(choice(Delivery.AT_ONCE), notice("n1", Kind.MENTION, "2026-06-16T07:29:00Z"));
        automation.mail(sender(1), to, NOW);
        assertThat(book.sent).isEmpty();
        mail(to);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_is_older_than_a_day_is_not_mailed_any_more() {
        mail(rosa(choice(Delivery.AT_ONCE), notice("n1", Kind.MENTION, "2026-06-15T07:29:00Z")));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }
}
