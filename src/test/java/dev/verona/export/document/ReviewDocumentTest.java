package dev.verona.export.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.review.api.AgendaPoint;
import dev.verona.review.api.Appointment;
import dev.verona.review.api.Attendance;
import dev.verona.review.api.EntryId;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.api.ReviewView;
import dev.verona.review.api.ReviewView.Action;
import dev.verona.review.api.ReviewView.ActionState;
import dev.verona.review.api.ReviewView.Entry;
import dev.verona.review.api.ReviewView.Kind;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Formats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The minutes of a review as files, opened again: what was said, who does what, and who signed. */
class ReviewDocumentTest {

    private static final PersonRef TOM = new PersonRef(new PersonId("tom"), "Tom Adeyemi", Function.SALES);
    private static final PersonRef ROSA = new PersonRef(new PersonId("rosa"), "Rosa Klein", Function.MARKETING);
    private static final Instant AT = Instant.parse("2026-04-16T09:20:00Z");
    private static final PointId POINT = new PointId("cfo");

    private static ReviewDocument document() {
        var review = new ReviewView(
                new ReviewId("april"),
                new ReviewSubject(ReviewSubject.Kind.TOP_TEN, "dairy"),
                "Top ten of Dairy & Beverage",
                new Appointment(LocalDateTime.of(2026, 4, 16, 9, 0), "Europe/London", 90),
                "Board room",
                ReviewState.SIGNED,
                0,
                TOM,
                List.of(
                        new ReviewView.Invited(TOM, "", Attendance.PRESENT),
                        new ReviewView.Invited(ROSA, "", Attendance.EXCUSED)),
                null,
                List.of(new ReviewView.Point(
                        AgendaPoint.Kind.OWN,
                        POINT,
                        "No link to Brackenmoor's CFO",
                        "Above two million the CFO signs.",
                        new AccountName(new AccountId("brackenmoor"), "Brackenmoor Dairies"),
                        null,
                        TOM)),
                List.of(),
                List.of(
                        entry("e1", Kind.DECISION, "Dana opens the door.", null, ""),
                        entry("e2", Kind.ACTION, "Ask Dana to call", action(), ""),
                        entry("e3", Kind.NOTE, "Said twice", null, "Twice"),
                        entry("e4", Kind.CORRECTION, "She signs from one and a half million.", null, "")),
                List.of(new ReviewView.Carried(
                        new ReviewId("march"), new EntryId("m1"), "Tell Sundale's payback", action(), 2)),
                AT,
                AT,
                List.of(new ReviewView.Signature(Function.SALES, TOM, AT)),
                "",
                Set.of());
        return new ReviewDocument(review, new Formats(Locale.ENGLISH, ZoneOffset.UTC));
    }

    private static Action action() {
        return new Action(TOM, LocalDate.of(2026, 4, 30), ActionState.OPEN, true, 2, "", false);
    }

    private static Entry entry(String id, Kind kind, String text, @Nullable Action action, String struck) {
        return new Entry(
                new EntryId(id),
                kind,
                kind == Kind.CORRECTION ? null : POINT,
                1,
                text,
                ROSA,
                AT,
                List.of(),
                action,
                struck);
    }

    private static void saysAll(String text) {
        assertThat(text.replaceAll("\\s+", " "))
                .contains(
                        "Top ten of Dairy & Beverage",
                        "No link to Brackenmoor's CFO",
                        "Dana opens the door.",
                        "Ask Dana to call",
                        "Tell Sundale's payback",
                        "Overdue",
                        "She signs from one and a half million.");
    }

    @Test
    void the_text_holds_what_was_said_who_was_there_and_who_signed() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(document().as(ExportFormat.TEXT)));
                var text = new XWPFWordExtractor(word)) {
            saysAll(text.getText());
            assertThat(text.getText())
                    .contains("Tom Adeyemi (Sales), present", "Rosa Klein (Marketing), excused", "Europe/London")
                    .contains("Struck out: Twice")
                    .doesNotContain("Said twice");
            assertThat(text.getText()).contains("Signed for Marketing: Not yet");
        }
    }

    @Test
    void the_slides_hold_the_points_and_the_action_items_as_a_table() throws IOException {
        saysAll(FileWords.ofSlides(document().as(ExportFormat.SLIDES)));
    }

    @Test
    void the_pdf_holds_the_same() throws IOException {
        saysAll(FileWords.ofPdf(document().as(ExportFormat.PDF)));
    }

    @Test
    void minutes_are_no_table_and_their_file_is_named_after_them() {
        assertThat(document().name(ExportFormat.PDF)).isEqualTo("minutes-top-ten-of-dairy-beverage-2026-04-16.pdf");
        assertThatThrownBy(() -> document().as(ExportFormat.WORKBOOK)).isInstanceOf(IllegalArgumentException.class);
    }
}
