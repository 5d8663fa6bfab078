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
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request of a session: whoever is disabled is no longer signed in, and whose roles changed has the new ones.
 */
final class StandingFilter extends OncePerRequestFilter {

    private final Standing standing;
    private final SignedInSessions sessions;
    private final SecurityContextRepository contexts;
    private final SecurityContextHolderStrategy holder;

    /** @param holder the filter chain's own: another application in this process may have put its own into the static holder */
    StandingFilter(
            Standing standing,
            SignedInSessions sessions,
            SecurityContextRepository contexts,
            SecurityContextHolderStrategy holder) {
        this.standing = standing;
        this.sessions = sessions;
        this.contexts = contexts;
        this.holder = holder;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = holder.getContext().getAuthentication();
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

    private void showOut(
            String why,
            @Nullable HttpSession session,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        holder.clearContext();
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
            var context = holder.createEmptyContext();
            context.setAuthentication(VeronaUser.authenticated(person));
            holder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }
}
