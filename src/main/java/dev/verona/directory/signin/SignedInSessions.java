package dev.verona.directory.signin;

import com.vaadin.flow.server.VaadinSession;
import dev.verona.directory.api.PersonEvent;
import dev.verona.platform.live.LiveEvents;
import dev.verona.shared.PersonId;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The sessions of this node, by person. When a person is disabled, or their password is reset, every node that hears of it shows them out:
 * their open screens go to the sign-in page and their sessions end.
 */
@Component
class SignedInSessions implements DisposableBean {

    /** Why somebody is shown out, as the sign-in page knows it. */
    static final String DISABLED = "disabled";

    private static final String RESET = "reset";

    private static final Logger LOG = LoggerFactory.getLogger(SignedInSessions.class);
    private static final String ATTRIBUTE = SignedInSessions.class.getName();
    private static final String SHOWN_OUT = ATTRIBUTE + ".shownOut";

    /**
     * How long a session outlasts the word to its screens. Its end closes their connections at once, with what was not sent yet; until then its
     * person can do nothing with it, for the buses and {@link StandingFilter} know already.
     */
    private static final Duration LAST_WORD = Duration.ofMillis(500);

    private final Map<PersonId, Set<HttpSession>> sessions = new ConcurrentHashMap<>();
    private final LiveEvents.Subscription subscription;

    SignedInSessions(LiveEvents events) {
        subscription = events.subscribeTo(PersonEvent.class, event -> {
            switch ((PersonEvent) event.payload()) {
                case PersonEvent.PersonDisabled disabled -> showOut(disabled.person(), DISABLED);
                case PersonEvent.PasswordReset reset -> showOut(reset.person(), RESET);
                case PersonEvent.PersonAdded _,
                        PersonEvent.DetailsCorrected _,
                        PersonEvent.FunctionAssigned _,
                        PersonEvent.RolesGranted _,
                        PersonEvent.PersonEnabled _,
                        PersonEvent.PasswordChanged _,
                        PersonEvent.TourDismissed _ -> {}
            }
        });
    }

    /** Remembers the session as the person's until it ends. Idempotent. */
    void watch(HttpSession session, PersonId person) {
        if (!(session.getAttribute(ATTRIBUTE) instanceof Ticket ticket) || !ticket.person.equals(person)) {
            session.setAttribute(ATTRIBUTE, new Ticket(this, person));
        }
    }

    /** How many sessions of the person this node has. */
    int count(PersonId person) {
        return sessions.getOrDefault(person, Set.of()).size();
    }

    /** Why the session is over although it has not ended yet; empty while it is good. */
    static Optional<String> shownOut(HttpSession session) {
        return session.getAttribute(SHOWN_OUT) instanceof String why ? Optional.of(why) : Optional.empty();
    }

    private void showOut(PersonId person, String why) {
        for (var session : Set.copyOf(sessions.getOrDefault(person, Set.of()))) {
            // A screen may be busy, and the listener must not wait for it.
            Thread.ofVirtual().name("show-out").start(() -> showOut(session, why));
        }
    }

    private static void showOut(HttpSession session, String why) {
        try {
            session.setAttribute(SHOWN_OUT, why);
            for (var vaadin : VaadinSession.getAllSessions(session)) {
                var _ = vaadin.access(() -> leave(vaadin, why));
            }
            Thread.sleep(LAST_WORD);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("A screen could not be sent to the sign-in page; its session ends all the same", e);
        } finally {
            end(session);
        }
    }

    private static void leave(VaadinSession vaadin, String why) {
        for (var ui : vaadin.getUIs()) {
            ui.getPage().setLocation("login?" + why);
            ui.push();
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            LOG.trace("The session had ended already", e);
        }
    }

    @Override
    public void destroy() {
        subscription.close();
    }

    /** Tells by its being bound and unbound that the session began and ended, whichever way it did. */
    private record Ticket(SignedInSessions sessions, PersonId person) implements HttpSessionBindingListener {

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            sessions.sessions
                    .computeIfAbsent(person, _ -> ConcurrentHashMap.newKeySet())
                    .add(event.getSession());
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            sessions.sessions.computeIfPresent(person, (_, open) -> {
                open.remove(event.getSession());
                return open.isEmpty() ? null : open;
            });
        }
    }
}
