package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.api.AccountView;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Viewer;
import org.jspecify.annotations.Nullable;

/** Where the account stands with us: segment, tier, rank, worth, owner. */
final class StandingCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final Facts facts = new Facts();
    private @Nullable AccountView account;

    StandingCard(Ask ask, Commands commands) {
        var edit = new Button(VaadinIcon.EDIT.create(), click -> {
            if (account != null) {
                new StandingDialog(ask, commands, account).open();
            }
        });
        edit.setAriaLabel("Change segment, tier, value and owner");
        edit.setTooltipText("Change segment, tier, value and owner");
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setVisible(Viewer.current().hasAny(Role.SALES, Role.LEADER, Role.ADMIN));
        var head = new Div(new H2("Standing"), edit);
        head.addClassName("vr-edit-head");
        getContent().addClassName("vr-card");
        getContent().add(head, facts);
    }

    void show(AccountView shown) {
        account = shown;
        var formats = Formats.current();
        facts.clear();
        facts.add("Segment", shown.segment() == null ? "" : shown.segment().name())
                .add("Top ten", shown.rank() == null ? "" : "# " + shown.rank())
                .add(
                        "Tier",
                        shown.tier() == null
                                ? ""
                                : shown.tier().label() + " – " + shown.tier().criteria())
                .add("Worth now, a year", shown.currentValue() == null ? "" : formats.money(shown.currentValue()))
                .add("Could be worth", shown.potentialValue() == null ? "" : formats.money(shown.potentialValue()))
                .add("Owner", shown.owner() == null ? "" : shown.owner().name());
    }
}
