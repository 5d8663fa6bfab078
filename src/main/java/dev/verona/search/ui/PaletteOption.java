package dev.verona.search.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import dev.verona.account.page.AccountNavigation;
import dev.verona.library.page.LibraryNavigation;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.platform.security.Actor;
import dev.verona.playbook.page.PlaybookNavigation;
import dev.verona.search.api.SearchHit;
import dev.verona.search.api.SearchHit.Kind;
import dev.verona.shared.Role;
import dev.verona.shell.frame.FrameCommand;
import dev.verona.shell.ui.Formats;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One line of the palette: a thing to open, or a command to give. */
final class PaletteOption extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    private PaletteOption(VaadinIcon mark, List<SearchHit.Span> title, String context, List<SearchHit.Span> snippet) {
        var icon = mark.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var name = marked(title);
        name.addClassName("vr-palette-title");
        var where = new Span(context);
        where.addClassName("vr-palette-context");
        var text = new Div(name, where);
        text.addClassName("vr-palette-text");
        if (!snippet.isEmpty()) {
            var words = marked(snippet);
            words.addClassName("vr-palette-snippet");
            text.add(words);
        }
        getContent().add(icon, text);
        getContent().addClassName("vr-palette-option");
        getElement().setAttribute("role", "option");
        getElement().setAttribute("tabindex", "-1");
    }

    static PaletteOption of(SearchHit hit, Actor viewer) {
        var option = new PaletteOption(icon(hit.kind()), hit.title(), context(hit), hit.snippet());
        option.getContent().setHref(path(hit, viewer));
        option.getElement().setAttribute("router-link", true);
        return option;
    }

    static PaletteOption of(FrameCommand command, Runnable first) {
        var option =
                new PaletteOption(command.icon(), List.of(new SearchHit.Span(command.label(), false)), "", List.of());
        option.getElement().addEventListener("click", click -> {
            first.run();
            command.run().accept(UI.getCurrent());
        });
        return option;
    }

    private static Component marked(List<SearchHit.Span> spans) {
        var text = new Span();
        for (var span : spans) {
            var part = new Element(span.found() ? "mark" : "span");
            part.setText(span.text());
            text.getElement().appendChild(part);
        }
        return text;
    }

    private static String context(SearchHit hit) {
        var period = hit.period();
        var words = hit.context().stream();
        if (period != null) {
            var formats = Formats.current();
            words = Stream.concat(words, Stream.of(formats.date(period.from()) + " – " + formats.date(period.to())));
        }
        return Stream.concat(lead(hit), words).collect(joining(" · "));
    }

    /** What it is, where its other words do not say so. */
    private static Stream<String> lead(SearchHit hit) {
        return hit.kind() == Kind.ACCOUNT ? Stream.of(Kind.ACCOUNT.label()) : Stream.empty();
    }

    private static String path(SearchHit hit, Actor viewer) {
        return switch (hit.kind()) {
            case ACCOUNT -> AccountNavigation.pathOf(Objects.requireNonNull(hit.account()));
            case OPPORTUNITY -> AccountNavigation.pathOf(Objects.requireNonNull(hit.opportunity()), hit.account());
            case PLAN -> PlanNavigation.path(Objects.requireNonNull(hit.plan()));
            case CONTRIBUTION ->
                PlanNavigation.contribution(Objects.requireNonNull(hit.plan()), Objects.requireNonNull(hit.element()));
            case OBJECTIVE, STRATEGY, ACTION ->
                PlanNavigation.element(Objects.requireNonNull(hit.plan()), Objects.requireNonNull(hit.element()));
            case STAKEHOLDER ->
                PlanNavigation.stakeholder(Objects.requireNonNull(hit.plan()), Objects.requireNonNull(hit.element()));
            case PERSON -> person(hit, viewer);
            case LIBRARY_ITEM -> LibraryNavigation.pathOf(Objects.requireNonNull(hit.asset()));
            case PLAYBOOK -> PlaybookNavigation.pathOf(Objects.requireNonNull(hit.playbook()));
        };
    }

    /** Administrators look a person up in the list of people; whoever works on plans sees those that the person owns. */
    private static String person(SearchHit hit, Actor viewer) {
        var name = hit.title().stream().map(SearchHit.Span::text).collect(joining());
        var query = "?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return (viewer.has(Role.ADMIN) ? "people" : PlanNavigation.PLANS) + query;
    }

    private static VaadinIcon icon(Kind kind) {
        return switch (kind) {
            case ACCOUNT -> VaadinIcon.BUILDING_O;
            case OPPORTUNITY -> VaadinIcon.COIN_PILES;
            case PLAN -> VaadinIcon.HANDSHAKE;
            case PERSON -> VaadinIcon.USER;
            case LIBRARY_ITEM -> VaadinIcon.BOOK;
            case PLAYBOOK -> VaadinIcon.NOTEBOOK;
            case CONTRIBUTION -> VaadinIcon.CLIPBOARD_TEXT;
            case OBJECTIVE -> VaadinIcon.BULLSEYE;
            case STRATEGY -> VaadinIcon.ROAD;
            case ACTION -> VaadinIcon.TASKS;
            case STAKEHOLDER -> VaadinIcon.CLUSTER;
        };
    }
}
