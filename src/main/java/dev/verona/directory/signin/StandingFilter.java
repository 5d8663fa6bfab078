package dev.verona.directory.signin;

import dev.verona.directory.api.PersonView;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request of a session: whoever is disabled is no longer signed in, and whose roles changed has the new ones.
 */
final class StandingFilter extends OncePerRequestFilter {

    private final Standing standing;
    private final SignedInSessions sessions;
    private final SecurityContextRepository contexts;

    StandingFilter(Standing standing, SignedInSessions sessions, SecurityContextRepository contexts) {
        this.standing = standing;
        this.sessions = sessions;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof VeronaUser user)) {
            chain.doFilter(request, response);
            return;
        }
        var person = standing.of(user.actor().person()).filter(PersonView::enabled);
        var session = request.getSession(false);
        var out = person.isEmpty()
                ? Optional.of(SignedInSessions.DISABLED)
                : Optional.ofNullable(session).flatMap(SignedInSessions::shownOut);
        if (out.isPresent()) {
            showOut(out.get(), session, request, response, chain);
            return;
        }
        if (session != null) {
            sessions.watch(session, user.actor().person());
        }
        refresh(user, person.get(), request, response);
        chain.doFilter(request, response);
    }

    private static void showOut(
            String why,
            @Nullable HttpSession session,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.clearContext();
        if (session != null) {
            session.invalidate();
        }
        if ("GET".equals(request.getMethod()) && request.getParameter("v-r") == null) {
            response.sendRedirect(request.getContextPath() + "/login?" + why);
        } else {
            // Vaadin's own requests learn that their session is gone, and the page reloads.
            chain.doFilter(request, response);
        }
    }

    private void refresh(VeronaUser user, PersonView person, HttpServletRequest request, HttpServletResponse response) {
        if (!person.actor().equals(user.actor())) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(VeronaUser.authenticated(person));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }
}
