package dev.verona.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Formats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A plan taken out of the house: the files are opened again, and hold what the plan says. */
class PlanDocumentTest {

    private static final Formats FORMATS = new Formats(Locale.ENGLISH, ZoneOffset.UTC);
    private static final String BENEFIT = """
            Their boilers run **40 %** less:

            * steam at *two* bars
            * hot water, see [the trial](https://trial.example/2026)
              1. summer
              2. winter
            """;

    @Test
    void slides_hold_the_plan_in_placeholders_and_its_sources_in_the_notes() throws IOException {
        try (var show = slides(new SamplePlan().saying(BENEFIT).made())) {
            assertThat(show.getSlides().getFirst().getPlaceholder(0).getText()).isEqualTo("Brackenmoor Dairies");
            assertThat(text(show))
                    .contains(
                            "Account plan, Jan 1, 2026 – Jun 30, 2026",
                            "As of: Apr 20, 2026",
                            "Signed for Sales: Tom Adeyemi",
                            "The first dairy that heats without gas.",
                            "A third of their heat is ours",
                            "Marketing: Helps develop the value proposition",
                            "Their boilers run 40 % less:",
                            "the trial (https://trial.example/2026)",
                            "1. summer");
            var slide = titled(show, "Heat that pays for itself");
            assertThat(slide.getPlaceholder(1).getText()).contains("Benefit", "steam at two bars");
            assertThat(notes(show, slide))
                    .contains("Asked for by Tom Adeyemi (Sales), Mar 14, 2026.")
                    .contains("Drafted by Rosa Klein (Marketing), Mar 14, 2026.");
        }
    }

    @Test
    void action_items_stand_in_a_table_and_say_what_is_overdue() throws IOException {
        try (var show = slides(new SamplePlan().made())) {
            var table = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getCell(1, 0).getText()).isEqualTo("=Meet the CFO");
            assertThat(table.getCell(1, 3).getText()).isEqualTo("Overdue");
        }
    }

    @Test
    void a_text_that_is_too_long_for_a_slide_goes_on_on_the_next_and_loses_no_word() throws IOException {
        var words = IntStream.range(0, 3_000).mapToObj(i -> "word" + i).toList();
        try (var show = slides(new SamplePlan().saying(String.join(" ", words)).made())) {
            assertThat(text(show).split("\\s+")).containsSubsequence(words);
            assertThat(show.getSlides().stream().map(XSLFSlide::getTitle))
                    .filteredOn("Heat that pays for itself (continued)"::equals)
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void a_text_document_has_headings_that_make_its_outline() throws IOException {
        var bytes = document(new SamplePlan().saying(BENEFIT).made()).as(ExportFormat.TEXT);
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains("Heat that pays for itself", "Their boilers run 40 % less:", "•\tsteam at two bars")
                    .contains("=Meet the CFO\tTom Adeyemi\tApr 1, 2026\tOverdue");
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Focus statement", "Objectives", "3 Defining needs");
            assertThat(word.getStyles().getStyle("Heading1")).isNotNull();
        }
    }

    @Test
    void a_pdf_has_the_words_their_sources_and_page_numbers() throws IOException {
        var text = pdf(new SamplePlan().saying(BENEFIT + "\nŁódź, Ελλάδα, 🏭").made());

        assertThat(text)
                .contains("Brackenmoor Dairies", "Their boilers run 40 % less:", "Drafted by Rosa Klein (Marketing)")
                .contains("Łódź, Ελλάδα, □");
    }

    @Test
    void a_workbook_has_numbers_as_numbers_days_as_days_and_words_as_words() throws IOException {
        var bytes = document(new SamplePlan().saying(BENEFIT).made()).as(ExportFormat.WORKBOOK);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var action = book.getSheet("Action items").getRow(1);
            assertThat(action.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(action.getCell(0).getStringCellValue()).isEqualTo("=Meet the CFO");
            assertThat(action.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 4, 1));
            assertThat(book.getSheet("Objectives").getRow(1).getCell(3).getNumericCellValue())
                    .isEqualTo(12.5);
            assertThat(book.getSheet("Contributions").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void a_table_for_other_programs_reckons_nothing() {
        var text = new String(document(new SamplePlan().made()).as(ExportFormat.ACTIONS), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFAction,Owner,Due").contains("'=Meet the CFO,Tom Adeyemi,2026-04-01,Overdue");
    }

    @Test
    void what_is_retired_is_left_out_of_what_is_shown_around() throws IOException {
        var plan = new SamplePlan()
                .with(
                        "Old brochure",
                        Stage.DECISION,
                        ContributionKind.CASE_STUDY,
                        ContributionState.RETIRED,
                        Field.CASE_RESULT,
                        "Withdrawn figures")
                .made();

        assertThat(pdf(plan)).doesNotContain("Old brochure", "Withdrawn figures", "5 Decision");
    }

    @Test
    void what_no_file_can_hold_spoils_no_file() throws IOException {
        var plan = new SamplePlan()
                .saying("Before\u0008after\ud83d \ufffe<script>&amp;")
                .made();

        try (var show = slides(plan)) {
            assertThat(text(show)).contains("Beforeafter <script>&");
        }
        assertThat(pdf(plan)).contains("Beforeafter");
        assertThat(document(plan).as(ExportFormat.TEXT)).isNotEmpty();
        assertThat(document(plan).as(ExportFormat.WORKBOOK)).isNotEmpty();
    }

    @Test
    void a_plan_without_anything_in_it_can_be_taken_along_in_every_format() {
        for (var format : ExportFormat.values()) {
            assertThat(document(new SamplePlan().made()).as(format))
                    .as(format.label())
                    .isNotEmpty();
        }
    }

    @Test
    void a_file_has_a_name_that_any_system_takes() {
        var document =
                document(new SamplePlan().of("Crème & Söhne / Łódź: ../..").made());

        assertThat(document.name(ExportFormat.SLIDES)).isEqualTo("creme-sohne-odz-2026-04-20.pptx");
        assertThat(document(new SamplePlan().of("乳業").made()).name(ExportFormat.ACTIONS))
                .isEqualTo("plan-action-items-2026-04-20.csv");
    }

    private static PlanDocument document(PlanAsOf plan) {
        return new PlanDocument(plan, SamplePlan.NOW, FORMATS);
    }

    private static XMLSlideShow slides(PlanAsOf plan) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(document(plan).as(ExportFormat.SLIDES)));
    }

    private static String text(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .map(XSLFTextShape::getText)
                .collect(Collectors.joining("\n"));
    }

    private static XSLFSlide titled(XMLSlideShow show, String title) {
        return show.getSlides().stream()
                .filter(slide -> title.equals(slide.getTitle()))
                .findFirst()
                .orElseThrow();
    }

    private static String notes(XMLSlideShow show, XSLFSlide slide) {
        return show.getNotesSlide(slide).getShapes().stream()
                .filter(PlanDocumentTest::isBody)
                .map(XSLFTextShape.class::cast)
                .map(XSLFTextShape::getText)
                .collect(Collectors.joining());
    }

    private static boolean isBody(XSLFShape shape) {
        return shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.BODY;
    }

    private static String pdf(PlanAsOf plan) throws IOException {
        var reader = new PdfReader(document(plan).as(ExportFormat.PDF));
        var text = new StringBuilder();
        var extractor = new PdfTextExtractor(reader);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page)).append('\n');
        }
        return text.toString();
    }
}
