package dev.verona.export.ui;

import com.vaadin.flow.component.Component;
import dev.verona.export.document.ExportFormat;
import dev.verona.export.document.PlaybookDocument;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.playbook.page.PlaybookPart;
import dev.verona.shared.FileContent;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import org.axonframework.queryhandling.QueryGateway;

/** The version of a playbook that is in force, to be taken along. */
@org.springframework.stereotype.Component
final class PlaybookExport implements PlaybookPart {

    private final QueryGateway queries;

    PlaybookExport(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Component create(PlaybookId playbook) {
        var formats = Formats.current();
        return new FilesCard(
                "playbook-export",
                "Take this playbook along",
                PlaybookDocument.FORMATS,
                format -> made(playbook, format, formats));
    }

    private FilesCard.Made made(PlaybookId playbook, ExportFormat format, Formats formats) {
        var now = Commands.answer(queries.query(new PlaybookQuery.FindPlaybook(playbook), PlaybookView.class));
        var document = new PlaybookDocument(now, formats);
        return new FilesCard.Made(document.name(format), new FileContent(document.as(format)));
    }
}
