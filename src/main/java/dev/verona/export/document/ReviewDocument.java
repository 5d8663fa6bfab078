package dev.verona.export.document;

import dev.verona.review.api.ReviewView;
import dev.verona.shell.ui.Formats;
import java.util.List;

/** The minutes of a review as a file. */
public final class ReviewDocument {

    /** What minutes can be taken along as. */
    public static final List<ExportFormat> FORMATS = List.of(ExportFormat.TEXT, ExportFormat.PDF, ExportFormat.SLIDES);

    private final ReviewView review;
    private final Formats formats;

    /** @param formats how whoever takes it along writes dates */
    public ReviewDocument(ReviewView review, Formats formats) {
        this.review = review;
        this.formats = formats;
    }

    /** @throws IllegalArgumentException for a format that minutes have none of */
    public byte[] as(ExportFormat format) {
        var paper = ReviewPaper.of(review, formats);
        return switch (format) {
            case SLIDES -> SlidesWriter.write(paper);
            case TEXT -> WordWriter.write(paper);
            case PDF -> PdfPages.write(paper);
            case WORKBOOK, CONTRIBUTIONS, ACTIONS ->
                throw new IllegalArgumentException("Minutes are not written as " + format.label());
        };
    }

    /** As in {@code minutes-brackenmoor-dairies-2026-04-16.docx}. */
    public String name(ExportFormat format) {
        return FileNames.of("minutes " + review.title(), "minutes") + "-"
                + review.when().day() + "." + format.ending();
    }
}
