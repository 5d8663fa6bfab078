package dev.verona.directory.signin;

import dev.verona.directory.api.Password;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonCommand;
import dev.verona.directory.api.PersonRejection;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PersonId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets somebody into an empty house: adds an administrator whose password is printed once, on the console, and must be changed at the first
 * sign-in. That the house is empty is for the staff to say, for a read model may be on its way to being replayed.
 */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final CommandGateway commands;

    FirstAdministrator(People people, CommandGateway commands) {
        this.people = people;
        this.commands = commands;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!people.active().isEmpty()) {
            return;
        }
        var password = Password.random();
        try {
            Acting.as(Actor.VERONA, () -> {
                commands.sendAndWait(new PersonCommand.AddFirstAdministrator(PersonId.random(), password));
            });
            print(password);
        } catch (PersonRejection.NotTheFirst | ConcurrencyException e) {
            LOG.debug("There is somebody already", e);
        }
    }

    /** On the console and not in the log: logs are kept, and collected elsewhere. */
    private static void print(Password password) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("""

                ┌──────────────────────────────────────────────────────────────┐
                │  Verona is new here. Sign in once with                       │
                │                                                              │
                │      name      admin                                         │
                │      password  %-46s│
                │                                                              │
                │  and choose a password of your own. This is not shown again. │
                └──────────────────────────────────────────────────────────────┘

                """, password.value());
    }
}
