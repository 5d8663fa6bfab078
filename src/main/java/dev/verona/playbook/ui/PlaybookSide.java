package dev.verona.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.playbook.page.PlaybookPart;
import dev.verona.shared.Function;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Beside a playbook: what teams offer, its versions and who agreed to them, and what other modules have to say. */
final class PlaybookSide extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient List<PlaybookPart> parts;
    private final Div changing = new Div();
    private final Div others = new Div();
    private transient @Nullable PlaybookId laid;

    PlaybookSide(List<PlaybookPart> parts) {
        this.parts = List.copyOf(parts);
        changing.addClassName("vr-stack");
        others.addClassName("vr-stack");
        getContent().addClassName("vr-stack");
        getContent().add(changing, others);
    }

    void show(BookScreen open, PlaybookView now) {
        changing.removeAll();
        changing.add(new OffersCard(open, now), versions(now));
        // Somebody may be about to press something there while others write.
        if (now.inForce() > 0 && !now.id().equals(laid)) {
            laid = now.id();
            others.removeAll();
            parts.forEach(part -> others.add(part.create(now.id())));
        }
    }

    private static Component versions(PlaybookView now) {
        var list = new UnorderedList();
        list.addClassName("vr-plays");
        var draft = now.draft();
        if (draft != null) {
            list.add(new ListItem(PlaybookWords.lines(
                    PlaybookWords.strong("Draft of version " + draft.version()),
                    Parts.soft(agreed(draft.agreed(), Function.SALES)),
                    Parts.soft(agreed(draft.agreed(), Function.MARKETING)))));
        }
        for (var version : now.versions()) {
            list.add(new ListItem(PlaybookWords.lines(
                    PlaybookWords.strong("Version " + version.number()),
                    Parts.soft("In force since " + Formats.current().date(version.since())),
                    Parts.soft(agreed(version.agreed(), Function.SALES)),
                    Parts.soft(agreed(version.agreed(), Function.MARKETING)))));
        }
        return Parts.card("versions", "Versions", list);
    }

    private static String agreed(List<PlaybookView.Agreement> agreed, Function function) {
        return "For " + function.label() + ": "
                + agreed.stream()
                        .filter(one -> one.function() == function)
                        .findFirst()
                        .map(one -> one.by().name())
                        .orElse("not agreed yet");
    }
}
