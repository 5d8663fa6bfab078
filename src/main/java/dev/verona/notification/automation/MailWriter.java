package dev.verona.notification.automation;

import static java.util.stream.Collectors.joining;

import dev.verona.notification.api.InboxQuery.Recipient;
import dev.verona.notification.api.Kind;
import dev.verona.notification.api.Notice;
import dev.verona.notification.page.InboxNavigation;
import dev.verona.review.api.CalendarFile;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes a mail: what is wanted and the way there, in text and in HTML. A subject is read on locked screens and kept by servers on the way: it names no person, customer or
 * amount, and no word of a comment.
 */
@Component
final class MailWriter {

    private final MailProperties properties;
    private final UnsubscribeLinks links;
    private final Calendars calendars;

    /** What mails bring along for calendars. */
    @FunctionalInterface
    interface Calendars {
        Optional<CalendarFile> of(Notice notice);
    }

    MailWriter(MailProperties properties, UnsubscribeLinks links, Calendars calendars) {
        this.properties = properties;
        this.links = links;
        this.calendars = calendars;
    }

    /** @param id of the mail, for its Message-ID */
    void write(MimeMessage mail, String id, Recipient to, String address, List<Notice> notices, boolean digest)
            throws MessagingException {
        var end = properties.link(links.path(to.person()));
        var helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        helper.setFrom(properties.sender());
        helper.setTo(address);
        helper.setSubject(
                digest
                        ? "Your daily digest from Verona"
                        : subject(notices.getFirst().kind()));
        helper.setText(text(to, notices, end), html(to, notices, end));
        for (var notice : notices) {
            var file = calendars.of(notice);
            if (file.isPresent()) {
                helper.addAttachment(
                        file.get().name(),
                        () -> new ByteArrayInputStream(file.get().text().getBytes(StandardCharsets.UTF_8)),
                        "text/calendar; charset=UTF-8; method=" + file.get().method());
            }
        }
        mail.setHeader("List-Unsubscribe", "<" + end + ">");
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        mail.setHeader("Auto-Submitted", "auto-generated");
        // Sent twice by a node that stopped in between, it is the same mail to whoever receives it.
        mail.setHeader("Message-ID", "<" + id.replace(':', '.') + "@verona>");
    }

    static String subject(Kind kind) {
        return switch (kind) {
            case MENTION -> "You were mentioned in Verona";
            case REPLY -> "You have a reply in Verona";
            case REQUEST -> "You are asked for a contribution in Verona";
            case REVIEW, ASSET_REVIEW -> "Something waits for your review in Verona";
            case RETURNED, ASSET_REJECTED, LEAD_RETURNED -> "Something came back to you in Verona";
            case PRICE, ADVICE_GIVEN, DISPUTE_ESCALATED -> "A decision waits for you in Verona";
            case ADVICE_OVERDUE -> "Advice is overdue in Verona";
            case ADVICE_ASKED -> "You are asked for advice in Verona";
            case LEAD_ASSIGNED -> "A lead waits for you in Verona";
            case LEAD_OVERDUE -> "A lead is overdue in Verona";
            case DISPUTE_OWNED -> "A dispute waits for you in Verona";
            case DISPUTE_SETTLED -> "A dispute is settled in Verona";
            case SIGNATURE -> "Your signature is wanted in Verona";
            case INVITATION -> "You are invited to a review in Verona";
            case REVIEW_MOVED -> "A review was moved in Verona";
            case REVIEW_CANCELLED -> "A review was cancelled in Verona";
            case ACTION_ITEM -> "An action item waits for you in Verona";
        };
    }

    private static String line(Notice notice) {
        return notice.by().name() + " " + notice.kind().did() + ".";
    }

    private String link(Notice notice) {
        return properties.link(InboxNavigation.OPEN + "/" + notice.id());
    }

    private String text(Recipient to, List<Notice> notices, String end) {
        return notices.stream()
                .map(notice -> line(notice) + "\n" + notice.about()
                        + (notice.words().isEmpty() ? "" : "\n> " + notice.words()) + "\n" + link(notice))
                .collect(joining(
                        "\n\n",
                        "Hello " + to.name() + ",\n\n",
                        "\n\n-- \nNo mail from Verona any more: " + end + "\n"));
    }

    private String html(Recipient to, List<Notice> notices, String end) {
        return notices.stream()
                .map(notice -> "<p><a href=\"" + escaped(link(notice)) + "\">" + escaped(line(notice)) + "</a><br>"
                        + escaped(notice.about()) + "</p>"
                        + (notice.words().isEmpty() ? "" : "<blockquote>" + escaped(notice.words()) + "</blockquote>"))
                .collect(joining(
                        "",
                        "<!doctype html><html lang=\"en\"><body style=\"font-family:sans-serif\"><p>Hello "
                                + escaped(to.name()) + ",</p>",
                        "<hr><p><small><a href=\"" + escaped(end)
                                + "\">No mail from Verona any more</a></small></p></body></html>"));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
