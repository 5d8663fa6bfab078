package dev.verona.plan.ui;

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
                    var what = new Span(change.by().name() + " " + change.what());
                    what.addClassName("vr-grow");
                    var when = new Span(formats.ago(change.at(), now));
                    when.addClassNames("vr-soft", "vr-small", "vr-num");
                    return new ListItem(
                            new PersonAvatar(change.by().name(), change.by().function(), PersonAvatar.Size.SMALL),
                            what,
                            when);
                })
                .forEach(list::add);
        return list;
    }
}
