package dev.verona.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.shared.Registration;
import dev.verona.platform.security.Actor;
import dev.verona.search.api.SearchHit;
import dev.verona.search.api.SearchQuery;
import dev.verona.shell.frame.FrameCommand;
import dev.verona.shell.ui.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/** Search and commands in one field: as somebody types, what they may mean stands below, and the keys choose among it. */
final class Palette extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Between the last letter and the question, in milliseconds: less than people notice, more than between two letters. */
    private static final int PAUSE = 90;

    private static final int MOST_HITS = 20;
    private static final int MOST_COMMANDS = 5;

    private final transient QueryGateway queries;
    private final transient Actor viewer = Viewer.current();
    private final transient List<FrameCommand> commands;
    private final TextField field = new TextField();
    private final Div list = new Div();
    private final Div nothing = new Div();
    private transient @Nullable Registration navigation;

    private Palette(QueryGateway queries, List<FrameCommand.Source> sources) {
        this.queries = queries;
        commands = Stream.concat(places(), sources.stream().flatMap(source -> source.commands(viewer).stream()))
                .toList();
        addClassName("vr-palette");
        getElement().setAttribute("aria-label", "Search and commands");
        field.setPlaceholder("Search accounts, plans and people, or give a command");
        field.setAriaLabel("Search, or give a command");
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> show(change.getValue()));
        field.setAutofocus(true);
        field.setWidthFull();
        list.setId("vr-palette-list");
        list.addClassName("vr-palette-list");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", "What was found");
        nothing.addClassName("vr-palette-nothing");
        nothing.getElement().setAttribute("role", "status");
        add(field, list, nothing, help());
        show("");
    }

    /** Opens it, or gives it the focus where it is open. */
    static void open(QueryGateway queries, List<FrameCommand.Source> sources) {
        var ui = UI.getCurrent();
        var there = ComponentUtil.getData(ui, Palette.class);
        if (there != null && there.isOpened()) {
            there.field.focus();
            return;
        }
        var palette = new Palette(queries, sources);
        ComponentUtil.setData(ui, Palette.class, palette);
        palette.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        navigation = event.getUI().addAfterNavigationListener(elsewhere -> close());
        list.getElement().executeJs("window.Verona.palette(this, $0)", field.getElement());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (navigation != null) {
            navigation.remove();
            navigation = null;
        }
    }

    private static Stream<FrameCommand> places() {
        return MenuConfiguration.getMenuEntries().stream()
                .map(entry -> new FrameCommand(
                        "Go to " + entry.title(),
                        "open page list see show view",
                        VaadinIcon.ARROW_RIGHT,
                        ui -> ui.navigate(entry.path())));
    }

    private void show(String typed) {
        var meant = commands.stream()
                .filter(command -> Nearly.means(typed, command.label() + " " + command.words()))
                .limit(typed.isBlank() ? commands.size() : MOST_COMMANDS)
                .toList();
        var found = typed.isBlank() ? List.<SearchHit>of() : found(typed);
        list.removeAll();
        var options = new ArrayList<PaletteOption>();
        found.forEach(hit -> options.add(PaletteOption.of(hit, viewer)));
        group("Found", options);
        group(
                "Commands",
                meant.stream()
                        .map(command -> PaletteOption.of(command, this::close))
                        .toList());
        list.getElement().setAttribute("data-typed", typed.strip());
        nothing.removeAll();
        if (found.isEmpty() && meant.isEmpty()) {
            nothing.add(new Paragraph("Nothing fits “" + typed.strip() + "”. Try fewer words, or the first letters."));
        }
    }

    private void group(String name, List<PaletteOption> options) {
        if (options.isEmpty()) {
            return;
        }
        var title = new Div(name);
        title.addClassName("vr-palette-group");
        title.getElement().setAttribute("role", "presentation");
        list.add(title);
        options.forEach(list::add);
    }

    private List<SearchHit> found(String typed) {
        return queries.query(
                        new SearchQuery.Search(typed, MOST_HITS), ResponseTypes.multipleInstancesOf(SearchHit.class))
                .join();
    }

    private static Div help() {
        var help = new Div(
                part("↑+↓", "choose"), part("Enter", "open"), part("Ctrl+Enter", "in a new tab"), part("Esc", "close"));
        help.addClassName("vr-palette-help");
        return help;
    }

    private static Span part(String keys, String does) {
        return new Span(new Keys(keys), new Span(does));
    }
}
