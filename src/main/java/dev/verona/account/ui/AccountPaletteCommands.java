package dev.verona.account.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.page.AccountNavigation;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Role;
import dev.verona.shell.frame.FrameCommand;
import dev.verona.shell.ui.Commands;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people do with accounts from wherever they are. */
@Component
final class AccountPaletteCommands implements FrameCommand.Source {

    private final Ask ask;
    private final Commands commands;

    AccountPaletteCommands(Ask ask, Commands commands) {
        this.ask = ask;
        this.commands = commands;
    }

    @Override
    public List<FrameCommand> commands(Actor actor) {
        var all = new ArrayList<FrameCommand>();
        if (actor.hasAny(Role.SALES, Role.LEADER, Role.ADMIN)) {
            all.add(new FrameCommand(
                    "New account",
                    "add client company create customer key make register start",
                    VaadinIcon.PLUS,
                    ui -> new NewAccountDialog(ask, commands).open()));
        }
        if (actor.hasAny(Role.LEADER, Role.ADMIN)) {
            all.add(new FrameCommand(
                    "Import from CRM",
                    "accounts csv data excel files load spreadsheet upload",
                    VaadinIcon.UPLOAD_ALT,
                    ui -> ui.navigate(AccountNavigation.IMPORT)));
            all.add(new FrameCommand(
                    "Imports",
                    "batch crm history import past revert undo",
                    VaadinIcon.CLOCK,
                    ui -> ui.navigate(AccountNavigation.IMPORTS)));
        }
        return all;
    }
}
