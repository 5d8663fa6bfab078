package testbed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.ConfirmLoss;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.Flash;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.PersonName;
import dev.verona.shell.ui.Skeleton;
import dev.verona.shell.ui.StatTile;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;
import dev.verona.shell.ui.ValueConflictDialog;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;

@Route("parts")
@PageTitle("Parts")
@Menu(title = "Parts", order = 1, icon = "vaadin:building-o")
@PermitAll
public final class PartsView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PartsView() {
        var formats = Formats.current();
        var page = getContent();
        page.addClassName("vr-page");
        var primary = new Button("New plan", VaadinIcon.PLUS.create(), click -> Toasts.success("The plan is made."));
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        page.add(new PageHeader(
                        "Brackenmoor Dairies", "Plan for January to June, owned by Sales and Marketing together.")
                .crumb("Accounts", PartsView.class)
                .crumb("Dairy & Beverage")
                .mark(new Chip("Top ten", Tone.ACCENT), new Chip("Overdue", Tone.BAD, VaadinIcon.CLOCK))
                .action(
                        new Button(
                                "Undo", click -> Toasts.undo("Objective removed.", () -> Toasts.info("It is back."))),
                        new Button(
                                "Remove",
                                click -> ConfirmLoss.ask(
                                        "Remove Rosa Klein from the team?",
                                        "She will no longer see this plan.",
                                        "Remove Rosa",
                                        () -> Toasts.info("Removed."))),
                        new Button("Conflict", click -> conflict()),
                        new Button("Refuse", click -> {
                            throw new InvalidInput("name", "A plan needs a Marketing co-owner. Choose one.");
                        }),
                        new Button("Break", click -> {
                            throw new IllegalStateException("broken");
                        }),
                        primary));
        var tiles = new Div(
                new StatTile("Open", formats.moneyShort(Money.of("2400000", "USD")), "3 opportunities", Tone.CALM),
                new StatTile("Won", formats.money(Money.of("850000", "EUR")), "On plan", Tone.GOOD),
                new StatTile("Overdue", "2", "Ask their owners", Tone.BAD),
                new StatTile("Share of wallet", formats.percent(0.125)));
        tiles.addClassName("vr-tiles");
        page.add(tiles);
        var badges = new Div();
        badges.addClassName("vr-row");
        for (var function : Function.values()) {
            badges.add(new FunctionBadge(function), new PersonName("Rosa Klein", function, "Brand manager"));
        }
        for (var tone : Tone.values()) {
            badges.add(new Chip(tone.name(), tone));
        }
        page.add(badges);
        var card = new Div(
                new H2("Facts"),
                new Facts().add("Segment", "Dairy & Beverage").add("Tier", "").add("Owner", new Span("Tom")),
                new Skeleton(3));
        card.addClassNames("vr-card");
        var flashing = new Button(
                "Flash", click -> Flash.mark(card, "Rosa Klein", Function.MARKETING, "Rosa Klein changed the facts"));
        var form = new Div(new TextField("Name"), new ComboBox<String>("Tier", "A", "B"), flashing);
        form.addClassNames("vr-card");
        var columns = new Div(card, form);
        columns.addClassName("vr-columns");
        page.add(columns);
        var grid = new Grid<String>();
        grid.addColumn(name -> name).setHeader("Account").setSortable(true);
        grid.addComponentColumn(name -> new FunctionBadge(Function.SALES)).setHeader("Function");
        grid.setItems(List.of("Brackenmoor Dairies", "Oakmere Creamery", "Velden Resins"));
        grid.setAllRowsVisible(true);
        page.add(grid);
        page.add(new EmptyState(
                VaadinIcon.LIGHTBULB,
                "No case study at Decision",
                "Buyers who hesitate want proof from somebody like them. Ask Marketing for one; it takes a minute.",
                new Button("Ask for a case study")));
    }

    private static void conflict() {
        ValueConflictDialog.open(
                "Target",
                "$2,400,000",
                new ValueConflictDialog.Theirs("$2,300,000", "Rosa Klein", Function.MARKETING, Instant.EPOCH),
                () -> Toasts.info("Mine"),
                () -> Toasts.info("Theirs"));
    }
}
