package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Viewer;
import org.jspecify.annotations.Nullable;

/** What is known of the customer from the outside. */
final class FactsCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final Facts facts = new Facts();
    private @Nullable AccountView account;

    FactsCard(Commands commands) {
        var edit = new Button(VaadinIcon.EDIT.create(), click -> {
            if (account != null) {
                new FactsDialog(commands, account).open();
            }
        });
        edit.setAriaLabel("Correct the facts");
        edit.setTooltipText("Correct the facts");
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setVisible(Viewer.current().hasAny(Role.SALES, Role.LEADER, Role.ADMIN));
        var head = new Div(new H2("Facts"), edit);
        head.addClassName("vr-edit-head");
        getContent().addClassName("vr-card");
        getContent().add(head, facts);
    }

    void show(AccountView shown) {
        account = shown;
        var formats = Formats.current();
        var known = shown.facts();
        facts.clear();
        facts.add("Industry", known.industry())
                .add("Region", known.region())
                .add("Country", known.country())
                .add(
                        "Established",
                        known.established() == null ? "" : known.established().toString())
                .add("Revenue a year", known.revenue() == null ? "" : formats.money(known.revenue()))
                .add("Employees", known.employees() == null ? "" : formats.number(known.employees()));
        if (shown.parent() != null) {
            facts.add("Subsidiary of", link(shown.parent()));
        }
        if (!shown.subsidiaries().isEmpty()) {
            var links = new Div();
            links.addClassName("vr-stack-s");
            shown.subsidiaries().forEach(subsidiary -> links.add(link(subsidiary)));
            facts.add("Subsidiaries", links);
        }
    }

    private static RouterLink link(AccountName name) {
        return new RouterLink(
                name.name(),
                AccountDetailsView.class,
                new RouteParameters("account", name.id().value()));
    }
}
