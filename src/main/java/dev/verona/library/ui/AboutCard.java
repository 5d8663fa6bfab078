package dev.verona.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.verona.library.api.AssetView;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.PersonName;

/** What an asset is, whom it fits, who answers for it and how long it holds. */
final class AboutCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    AboutCard(AssetView asset) {
        var row = asset.row();
        var facts = new Facts()
                .add("Kind", row.kind().label())
                .add("Owner", new PersonName(row.owner().name(), row.owner().function()))
                .add("Segments", AssetWords.segments(row))
                .add("Stages", AssetWords.stages(row.stages()))
                .add("Industries", AssetWords.all(row.industries()))
                .add("Look at it again", AssetWords.date(row.reviewDue()))
                .add("Last day of use", AssetWords.date(row.expires()));
        var proof = asset.proof();
        if (row.kind().needsProof()) {
            facts.add("Customer", proof == null ? "" : proof.customer())
                    .add("Form", proof == null ? "" : proof.form().label())
                    .add(
                            "Consent",
                            proof == null ? "Not recorded" : proof.consent().label())
                    .add("Consent until", proof == null ? "" : AssetWords.date(proof.until()));
        }
        getContent().addClassName("vr-card");
        getContent().add(new H2("About"), facts);
    }
}
