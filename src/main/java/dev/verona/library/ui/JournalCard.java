package dev.verona.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.AssetView.Deed;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PersonAvatar;
import java.time.Instant;

/** Who did what to an asset and when, the latest first. */
final class JournalCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    JournalCard(AssetView asset, Instant now) {
        var list = new UnorderedList();
        list.addClassName("vr-asset-journal");
        asset.journal().forEach(deed -> list.add(item(deed, now)));
        getContent().addClassName("vr-card");
        getContent().add(new H2("Who did what"), list);
    }

    private static ListItem item(Deed deed, Instant now) {
        var avatar = new PersonAvatar(deed.by().name(), deed.by().function(), PersonAvatar.Size.SMALL);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(new Span(deed.by().name() + " " + deed.what()));
        if (!deed.detail().isEmpty()) {
            words.add(new Span(": " + deed.detail()));
        }
        var when = new Span(Formats.current().ago(deed.at(), now));
        when.addClassNames("vr-small", "vr-soft");
        var text = new Div(words, when);
        text.addClassName("vr-asset-cell");
        return new ListItem(avatar, text);
    }
}
