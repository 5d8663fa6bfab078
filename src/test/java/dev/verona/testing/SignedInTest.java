package dev.verona.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.server.VaadinSession;
import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountView;
import dev.verona.directory.api.DirectoryQuery;
import dev.verona.directory.api.PersonRejection;
import dev.verona.directory.api.PersonView;
import dev.verona.directory.signin.VeronaUser;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.NotFound;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A test of views without a browser, as somebody who is signed in: {@code signIn(TestActors.TOM); navigate("plans", PlansView.class);}.
 */
@VeronaTest
public abstract class SignedInTest extends SpringBrowserlessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(50);

    @Autowired
    protected CommandGateway commands;

    @Autowired
    protected QueryGateway queries;

    /** Signs in, in a new browser window, as a person whom the directory knows after this. */
    protected void signIn(Actor actor) {
        var person = known(commands, queries, actor);
        cleanVaadinEnvironment();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(VeronaUser.authenticated(person));
        SecurityContextHolder.setContext(context);
        initVaadinEnvironment();
    }

    /** Sees to it that the actor is a person of the directory: only such a person's session may send anything. */
    public static PersonView known(CommandGateway commands, QueryGateway queries, Actor actor) {
        try {
            return Acting.as(Actor.VERONA, () -> {
                try {
                    commands.sendAndWait(TestActors.added(actor));
                } catch (PersonRejection.AlreadyAdded e) {
                    // By a test before this one.
                }
                // A machine that does much else takes its time.
                return Awaitility.await()
                        .atMost(Duration.ofSeconds(30))
                        .ignoreExceptionsMatching(failed -> failed.getCause() instanceof NotFound)
                        .until(
                                () -> Acting.as(
                                        Actor.VERONA,
                                        () -> queries.query(
                                                        new DirectoryQuery.FindPerson(actor.person()), PersonView.class)
                                                .join()),
                                Objects::nonNull);
            });
        } catch (Exception e) {
            throw new IllegalStateException("Cannot add " + actor.name(), e);
        }
    }

    /** Sends it as the actor, and waits until it is recorded. */
    protected void as(Actor actor, Object command) {
        Acting.as(actor, () -> {
            commands.sendAndWait(command);
        });
    }

    /** Registers the account; the read models know it after this, so that there can be a plan for it. */
    protected void register(AccountId account, String name) {
        TestActors.ALL.forEach(person -> known(commands, queries, person));
        as(TestActors.INES, new AccountCommand.RegisterAccount(account, name, AccountFacts.UNKNOWN, null, null, null));
        until(() -> isThere(account));
    }

    private boolean isThere(AccountId account) {
        try {
            return Acting.as(
                    TestActors.INES,
                    () -> queries.query(new AccountQuery.FindAccount(account), AccountView.class)
                            .thenApply(view -> true)
                            .exceptionally(missing -> false)
                            .join());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the screen take in what was pushed to it, until it shows what is expected. */
    protected static void eventually(BooleanSupplier shown) {
        until(() -> {
            var session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            roundTrip();
            return shown.getAsBoolean();
        });
    }

    /** Waits for what other threads do. */
    protected static void until(BooleanSupplier holds) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollInterval(STEP)
                .until(holds::getAsBoolean);
    }

    /** What is still to be shown is shown to whoever was signed in. */
    @AfterEach
    void signOut() {
        cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }
}
