package dev.verona.directory.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a scraper by its bearer token, for the one request: it has no session and is nobody on the buses. */
final class ScrapeCredential extends OncePerRequestFilter {

    static final String ROLE = "SCRAPER";

    private static final String BEARER = "Bearer ";

    private final ScrapeProperties properties;
    private final SecurityContextHolderStrategy holder;

    ScrapeCredential(ScrapeProperties properties, SecurityContextHolderStrategy holder) {
        this.properties = properties;
        this.holder = holder;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = properties.token();
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (token != null
                && header != null
                && header.startsWith(BEARER)
                && same(token, header.substring(BEARER.length()))) {
            var context = holder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    "scraper", null, List.of(new SimpleGrantedAuthority("ROLE_" + ROLE))));
            holder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    /** In the same time wherever they differ. */
    private static boolean same(String token, String given) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), given.strip().getBytes(StandardCharsets.UTF_8));
    }
}
