package dev.verona.export.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Formats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A playbook as files, opened again: each play with what is done and asked for, and who agreed to it. */
class PlaybookDocumentTest {

    private static final PersonRef PIET = new PersonRef(new PersonId("piet"), "Piet Lindqvist", Function.SALES);
    private static final PersonRef MAYA = new PersonRef(new PersonId("maya"), "Maya Terrell", Function.MARKETING);
    private static final Instant AT = Instant.parse("2026-04-16T09:20:00Z");

    private static PlaybookDocument document(int versions) {
        var play = new PlaybookContents.Play(
                new PieceId("payback"),
                Stage.DEFINING_NEEDS,
                "Prove the payback at one line",
                ObjectiveKind.RELATIONSHIP,
                "Their controller reckons the payback as we do",
                "Measure two weeks at their own line.",
                "Lines measured\nControllers who signed",
                "**Ask** what a shift costs.",
                List.of(new PlaybookContents.Step(new PieceId("s"), "Measure heat at one line", Function.SALES, 15)),
                List.of(new PlaybookContents.Ask(
                        new PieceId("a"),
                        ContributionKind.VALUE_PROPOSITION,
                        "Payback for dairies, by line",
                        "In euros a litre.",
                        Function.MARKETING,
                        10)),
                List.of(new PlaybookContents.AssetLink(
                        new PieceId("l"), new AssetId("sundale"), "Sundale's main plant")));
        var agreed = List.of(
                new PlaybookView.Agreement(Function.SALES, PIET, AT),
                new PlaybookView.Agreement(Function.MARKETING, MAYA, AT));
        return new PlaybookDocument(
                new PlaybookView(
                        new PlaybookId("dairy"),
                        new SegmentId("dairy"),
                        "Dairy & Beverage",
                        "From one line to every plant",
                        7,
                        new PlaybookContents(List.of(play)),
                        versions == 0 ? List.of() : List.of(new PlaybookView.Version(versions, AT, agreed)),
                        null,
                        List.of(),
                        false),
                new Formats(Locale.ENGLISH, ZoneOffset.UTC));
    }

    private static void saysAll(String text) {
        assertThat(text.replaceAll("\\s+", " "))
                .contains(
                        "From one line to every plant",
                        "Playbook for the top ten of Dairy & Beverage",
                        "3 Defining needs",
                        "Prove the payback at one line",
                        "Their controller reckons the payback as we do",
                        "Measure heat at one line",
                        "Payback for dairies, by line",
                        "In euros a litre.",
                        "Ask what a shift costs.",
                        "Controllers who signed");
    }

    @Test
    void the_text_holds_each_play_and_says_who_agreed_and_what_it_rests_on() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(document(3).as(ExportFormat.TEXT)));
                var text = new XWPFWordExtractor(word)) {
            saysAll(text.getText());
            assertThat(text.getText())
                    .contains("Piet Lindqvist, Apr 16, 2026", "Maya Terrell, Apr 16, 2026")
                    .contains("agreed by Piet Lindqvist (Sales) and Maya Terrell (Marketing)")
                    .contains("From the library: Sundale's main plant.");
        }
    }

    @Test
    void the_slides_hold_the_steps_as_a_table() throws IOException {
        saysAll(FileWords.ofSlides(document(3).as(ExportFormat.SLIDES)));
    }

    @Test
    void the_pdf_holds_the_same() throws IOException {
        saysAll(FileWords.ofPdf(document(3).as(ExportFormat.PDF)));
    }

    @Test
    void a_playbook_of_which_nothing_is_in_force_says_so() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(document(0).as(ExportFormat.TEXT)));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("None is in force");
        }
    }

    @Test
    void playbooks_are_no_table_and_their_file_is_named_after_them() {
        assertThat(document(3).name(ExportFormat.SLIDES))
                .isEqualTo("playbook-from-one-line-to-every-plant-version-3.pptx");
        assertThatThrownBy(() -> document(3).as(ExportFormat.WORKBOOK)).isInstanceOf(IllegalArgumentException.class);
    }
}
