package dev.verona.handoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.verona.account.api.AccountRow;
import dev.verona.handoff.api.EntryEvent;
import dev.verona.handoff.api.EntryQuery;
import dev.verona.handoff.api.EntryQuery.WhomToInvolve;
import dev.verona.handoff.page.LeadNavigation;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.SearchField;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Whom to involve, for any account, product and stage: the nearest first, and how old each word is. What is asked is in the address. */
@Route(LeadNavigation.WHO_TO_CALL)
@PageTitle("Who to call")
@Menu(title = "Who to call", order = 27, icon = "vaadin:phone")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/handoff.css")
final class WhoToCallView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CallAnswers answers;
    private final transient Commands commands;
    private final SearchField search = new SearchField("Search whom to call", "Search by topic or person");
    private final ComboBox<AccountRow> account = new ComboBox<>("Account");
    private final ComboBox<String> product = new ComboBox<>("Product");
    private final ComboBox<Stage> stage = new ComboBox<>("Stage");
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();
    private boolean showing;

    WhoToCallView(CallAnswers answers, Commands commands, Live live) {
        this.answers = answers;
        this.commands = commands;
        EntryDialog.choices(answers, account, product, stage);
        List.of(account, product, stage).forEach(box -> {
            box.addClassName("vr-filter");
            box.addValueChangeListener(change -> changed());
        });
        search.addValueChangeListener(change -> changed());
        var bar = new Div(search, account, product, stage);
        bar.addClassNames("vr-toolbar", "vr-no-print");
        count.addClassNames("vr-small", "vr-soft");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("vr-page");
        getContent()
                .add(
                        new PageHeader(
                                        "Who to call",
                                        "Who knows what. After " + dev.verona.handoff.api.EntryView.FRESH_DAYS
                                                + " days each is asked whether it still holds.")
                                .action(add()),
                        bar,
                        count,
                        found);
        live.onAny(getContent(), EntryEvent.class, EntryQuery.READ_MODEL, events -> show());
    }

    private Button add() {
        var button = new Button("Add entry", VaadinIcon.PLUS.create(), click -> EntryDialog.add(answers, commands));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        showing = true;
        try {
            search.setValue(asked.getSingleParameter("q").orElse(""));
            asked.getSingleParameter("account")
                    .filter(Ids::isId)
                    .flatMap(id -> answers.account(new AccountId(id)))
                    .ifPresentOrElse(account::setValue, account::clear);
            asked.getSingleParameter("product").ifPresentOrElse(product::setValue, product::clear);
            asked.getSingleParameter("stage")
                    .flatMap(name -> Stream.of(Stage.values())
                            .filter(one -> one.name().equalsIgnoreCase(name))
                            .findFirst())
                    .ifPresentOrElse(stage::setValue, stage::clear);
        } finally {
            showing = false;
        }
        show();
    }

    private void changed() {
        if (showing) {
            return;
        }
        Map<String, List<String>> asked = new LinkedHashMap<>();
        if (!search.isEmpty()) {
            asked.put("q", List.of(search.getValue()));
        }
        if (!account.isEmpty()) {
            asked.put("account", List.of(account.getValue().id().value()));
        }
        if (!product.isEmpty()) {
            asked.put("product", List.of(product.getValue()));
        }
        if (!stage.isEmpty()) {
            asked.put("stage", List.of(stage.getValue().name().toLowerCase(Locale.ROOT)));
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(LeadNavigation.WHO_TO_CALL, new QueryParameters(asked)));
        show();
    }

    private void show() {
        var chosen = account.getValue();
        var segment = chosen == null ? null : chosen.segment();
        var asked = new WhomToInvolve(
                search.getValue(),
                chosen == null ? null : chosen.id(),
                segment == null ? null : segment.id(),
                product.isEmpty() ? "" : product.getValue(),
                stage.getValue());
        var entries = answers.whom(asked);
        found.removeAll();
        count.setText(entries.isEmpty() ? "" : Formats.current().count(entries.size(), "answer"));
        found.add(
                entries.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.PHONE,
                                "Nobody has said so yet",
                                "Whoever knows something about it, or knows who does, adds an entry: then nobody has to ask around.")
                        : new CallList(answers, commands, entries));
    }
}
