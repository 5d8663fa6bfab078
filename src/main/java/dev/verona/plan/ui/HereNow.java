package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.Field;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.platform.live.Presence;
import dev.verona.shared.PersonId;
import dev.verona.shell.ui.PersonAvatar;
import java.util.LinkedHashMap;
import java.util.List;

/** Who else has this plan open, and where in it they are. */
final class HereNow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** As many as are told by name. */
    private static final int NAMED = 2;

    private final transient PlanScreen screen;
    private transient List<Presence.Here> shown = List.of();

    HereNow(PlanScreen screen) {
        this.screen = screen;
        getContent().addClassNames("vr-here", "vr-no-print");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", "Here now");
        getContent().setVisible(false);
        screen.company().onChange(this::show);
    }

    private void show() {
        var byPerson = new LinkedHashMap<PersonId, Presence.Here>();
        screen.company().others().stream()
                .filter(other -> !other.actor().person().equals(screen.viewer().person()))
                .forEach(other -> byPerson.merge(other.actor().person(), other, HereNow::busier));
        var now = byPerson.values().stream()
                .map(other -> new Presence.Here(
                        "",
                        other.actor(),
                        new Presence.Spot(other.at().section(), label(other.at().field()), -1, -1)))
                .toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getContent().removeAll();
        getContent().setVisible(!now.isEmpty());
        now.forEach(other -> {
            var avatar = new PersonAvatar(other.actor().name(), other.actor().function(), PersonAvatar.Size.SMALL);
            avatar.getElement().setAttribute("title", other.actor().name() + where(other.at()));
            getContent().add(avatar);
        });
        if (!now.isEmpty()) {
            var words = new Span(
                    now.size() <= NAMED
                            ? String.join(
                                    "; ",
                                    now.stream()
                                            .map(other -> other.actor().name() + where(other.at()))
                                            .toList())
                            : now.size() + " others are here");
            words.addClassName("vr-small");
            getContent().add(words);
        }
    }

    /** Of two screens of one person, the one on which they are in a field. */
    private static Presence.Here busier(Presence.Here one, Presence.Here other) {
        return other.at().field().isEmpty() ? one : other;
    }

    private static String where(Presence.Spot spot) {
        if (!spot.field().isEmpty()) {
            return " is in " + spot.field();
        }
        return spot.section().isEmpty() ? " is here" : " is at " + spot.section();
    }

    /** A field's key names the field last. */
    private static String label(String key) {
        if (key.isEmpty()) {
            return "";
        }
        var name = key.substring(Math.max(key.lastIndexOf('/'), key.lastIndexOf(':')) + 1);
        for (var field : Field.values()) {
            if (field.name().equals(name)) {
                return field.label();
            }
        }
        return "";
    }
}
