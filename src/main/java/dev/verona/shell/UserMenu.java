package dev.verona.shell;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.RouteConfiguration;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Role;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.PersonAvatar;

/** Who is signed in, and what they can set for themselves: profile, theme, sign out. */
final class UserMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    /** The route of the person's own page; the entry is left out where no module offers it. */
    private static final String PROFILE = "profile";

    UserMenu(Actor person, Runnable signOut) {
        var bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("vr-user-menu");
        var top = bar.addItem(face(person));
        top.setAriaLabel(
                "Signed in as " + person.name() + ", " + person.function().label());
        var menu = top.getSubMenu();
        var badge = new Div(new FunctionBadge(person.function()), new Span(roles(person)));
        badge.addClassNames("vr-row-s", "vr-small");
        menu.addItem(badge).setEnabled(false);
        if (RouteConfiguration.forSessionScope().getRoute(PROFILE).isPresent()) {
            menu.addItem("Profile", click -> UI.getCurrent().navigate(PROFILE));
        }
        themes(menu.addItem("Theme"));
        menu.addSeparator();
        menu.addItem("Sign out", click -> signOut.run());
    }

    private static void themes(MenuItem parent) {
        for (var theme : Theme.values()) {
            parent.getSubMenu().addItem(theme.label(), click -> theme.apply(UI.getCurrent()));
        }
    }

    private static Div face(Actor person) {
        var name = new Span(person.name());
        name.addClassName("vr-strong");
        var below = new Span(person.function().label());
        below.addClassNames("vr-small", "vr-soft");
        var words = new Div(name, below);
        words.addClassName("vr-user-text");
        var avatar = new PersonAvatar(person.name(), person.function());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var face = new Div(avatar, words);
        face.addClassName("vr-user");
        return face;
    }

    private static String roles(Actor person) {
        return person.roles().stream().sorted().map(Role::label).collect(joining(", "));
    }
}
