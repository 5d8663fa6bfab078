package dev.verona.export.ui;

import com.vaadin.flow.component.Component;
import dev.verona.export.document.ExportFormat;
import dev.verona.export.document.ReviewDocument;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewView;
import dev.verona.review.page.MinutesPart;
import dev.verona.shared.FileContent;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import org.axonframework.queryhandling.QueryGateway;

/** The minutes of a review, to be taken along. */
@org.springframework.stereotype.Component
final class MinutesExport implements MinutesPart {

    private final QueryGateway queries;

    MinutesExport(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Component create(ReviewId review) {
        var formats = Formats.current();
        return new FilesCard(
                "minutes-export",
                "Take these minutes along",
                ReviewDocument.FORMATS,
                format -> made(review, format, formats));
    }

    private FilesCard.Made made(ReviewId review, ExportFormat format, Formats formats) {
        var now = Commands.answer(queries.query(new ReviewQuery.FindReview(review), ReviewView.class));
        var document = new ReviewDocument(now, formats);
        return new FilesCard.Made(document.name(format), new FileContent(document.as(format)));
    }
}
