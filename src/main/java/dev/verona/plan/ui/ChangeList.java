package dev.verona.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.plan.api.PlanView;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PersonAvatar;
import java.time.Instant;
import java.util.List;

/** Material changes one below the other: who, what, when. The latest stands first. */
final class ChangeList {

    private ChangeList() {}

    static UnorderedList of(List<PlanView.ChangeSinceSignature> changes, Instant now) {
        var formats = Formats.current();
        var list = new UnorderedList();
        list.addClassName("vr-changes");
        changes.stream()
                .sorted((a, b) -> b.at().compareTo(a.at()))
                .map(change -> {
                    var who = new Span(change.by().name() + ", " + formats.ago(change.at(), now));
                    who.addClassNames("vr-soft", "vr-small");
                    var text = new Div(new Span(change.what()), who);
                    text.addClassNames("vr-person-text", "vr-grow");
                    return new ListItem(
                            new PersonAvatar(change.by().name(), change.by().function(), PersonAvatar.Size.SMALL),
                            text);
                })
                .forEach(list::add);
        return list;
    }
}
