package dev.verona.export.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.verona.export.document.ExportFormat;
import dev.verona.export.document.ReviewDocument;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewView;
import dev.verona.review.page.MinutesPart;
import dev.verona.shared.NotFound;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import java.io.ByteArrayInputStream;
import org.axonframework.queryhandling.QueryGateway;

/** The minutes of a review, to be taken along. Each file is made when it is fetched, of what its reader may read then. */
@org.springframework.stereotype.Component
final class MinutesExport implements MinutesPart {

    private final QueryGateway queries;

    MinutesExport(QueryGateway queries) {
        this.queries = queries;
    }

    /** Brings the style sheet of exports along. */
    @StyleSheet("context://verona/css/export.css")
    private static final class Card extends Section {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Component create(ReviewId review) {
        var formats = Formats.current();
        var files = new UnorderedList();
        files.addClassName("vr-export-files");
        ReviewDocument.FORMATS.forEach(format -> files.add(new ListItem(file(review, format, formats))));
        var heading = new H2("Take these minutes along");
        heading.setId("minutes-export");
        var card = new Card();
        card.add(heading, files);
        card.getElement().setAttribute("aria-labelledby", "minutes-export");
        card.addClassNames("vr-card", "vr-export", "vr-no-print");
        return card;
    }

    private Anchor file(ReviewId review, ExportFormat format, Formats formats) {
        var name = new Span(format.label());
        name.addClassName("vr-export-name");
        var link = new Anchor();
        link.addClassName("vr-export-file");
        link.setDownload(true);
        link.setHref(DownloadHandler.fromInputStream(event -> fetch(review, format, formats)));
        link.add(ExportPanel.icon(format).create(), new Div(name));
        return link;
    }

    private DownloadResponse fetch(ReviewId review, ExportFormat format, Formats formats) {
        try {
            var now = Commands.answer(queries.query(new ReviewQuery.FindReview(review), ReviewView.class));
            var document = new ReviewDocument(now, formats);
            var bytes = document.as(format);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), document.name(format), format.contentType(), bytes.length);
        } catch (NotFound gone) {
            return DownloadResponse.error(404);
        } catch (Rejection refused) {
            return DownloadResponse.error(403);
        }
    }
}
