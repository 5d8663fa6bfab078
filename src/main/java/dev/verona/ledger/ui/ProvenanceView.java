package dev.verona.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.verona.ledger.api.Provenance;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tables;
import java.util.List;
import java.util.stream.Collectors;

/** The account's plans as they stood at a decision: which version, who had signed, what advice and proof there was and who had agreed to it. */
final class ProvenanceView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ProvenanceView(Provenance provenance) {
        getContent().addClassName("vr-stack");
        if (provenance.plans().isEmpty() && provenance.hidden() == 0) {
            getContent().add(new Paragraph("There was no plan for this account at that moment."));
        }
        provenance.plans().forEach(version -> getContent().add(version(version)));
        if (provenance.hidden() > 0) {
            getContent()
                    .add(new Paragraph(Formats.current().count(provenance.hidden(), "plan")
                            + " of this account that you may not open."));
        }
    }

    private static Component version(Provenance.Version version) {
        var formats = Formats.current();
        var period = version.period();
        var signed = version.signatures().isEmpty()
                ? "nobody had signed it"
                : version.signatures().stream()
                        .map(signature -> signature.by().name() + " had signed version " + signature.revision()
                                + " for " + signature.function().label())
                        .collect(Collectors.joining(", "));
        var head = new Paragraph("Plan of " + formats.date(period.from()) + " to " + formats.date(period.to())
                + ", in version " + version.revision() + "; " + signed + ".");
        var open = Parts.link(
                PlanNavigation.pathAt(version.plan(), PlanNavigation.OVERVIEW, version.sequence()),
                "Open the plan as it stood then");
        var block = new Div(head, open);
        block.addClassName("vr-stack-s");
        block.add(
                version.pieces().isEmpty()
                        ? new Paragraph("It held no contribution yet.")
                        : Tables.scrolling(pieces(version)));
        return block;
    }

    private static NativeTable pieces(Provenance.Version version) {
        var body = new NativeTableBody();
        for (var piece : version.pieces()) {
            var link = Parts.link(
                    PlanNavigation.pathAt(version.plan(), PlanNavigation.BOARD, version.sequence()) + "&"
                            + PlanNavigation.CONTRIBUTION + "=" + piece.contribution(),
                    piece.title());
            body.add(Tables.row(
                    link,
                    List.of(
                            new Span(piece.kind().label()),
                            new Span(piece.stage().label()),
                            new Span(state(piece)))));
        }
        return Tables.table(
                "What version " + version.revision() + " held",
                List.of("Contribution", "Kind", "Stage", "How it stood"),
                body);
    }

    private static String state(Provenance.Piece piece) {
        var by = piece.agreedBy();
        var at = piece.agreedAt();
        return piece.state() == ContributionState.AGREED && by != null && at != null
                ? "Agreed by " + by.name() + ", " + Formats.current().date(at)
                : piece.state().label();
    }
}
