package dev.verona.directory.ui;

import dev.verona.directory.api.Password;
import dev.verona.directory.api.PersonCommand;
import dev.verona.directory.api.PersonView;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.ConfirmLoss;
import dev.verona.shell.ui.Toasts;
import java.io.Serializable;

/** What an administrator does with one person, from asking to telling. */
class PersonActions implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final transient Runnable changed;

    PersonActions(Commands commands, Runnable changed) {
        this.commands = commands;
        this.changed = changed;
    }

    void editDetails(PersonView person) {
        new DetailsDialog(commands, person, changed).open();
    }

    void assignDuties(PersonView person) {
        new DutiesDialog(commands, person, changed).open();
    }

    void resetPassword(PersonView person) {
        ConfirmLoss.ask(
                "Reset the password of " + person.name() + "?",
                "Their present password ends now, and they are signed out everywhere. You get a one-time password to hand over.",
                "Reset password",
                () -> {
                    var password = Password.random();
                    commands.send(new PersonCommand.ResetPassword(person.id(), password), () -> {
                        changed.run();
                        new OneTimePasswordDialog(person.name(), person.signInName(), password).open();
                    });
                });
    }

    void disable(PersonView person) {
        ConfirmLoss.ask(
                "Disable " + person.name() + "?",
                "They are signed out everywhere within a second and cannot sign in. What they wrote stays theirs.",
                "Disable " + person.name(),
                () -> commands.send(new PersonCommand.DisablePerson(person.id()), () -> {
                    changed.run();
                    Toasts.success(person.name() + " is disabled.");
                }));
    }

    void enable(PersonView person) {
        commands.send(new PersonCommand.EnablePerson(person.id()), () -> {
            changed.run();
            Toasts.success(person.name() + " can sign in again.");
        });
    }
}
