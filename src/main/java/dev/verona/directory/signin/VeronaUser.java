package dev.verona.directory.signin;

import dev.verona.directory.api.PersonView;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.SignedIn;
import java.security.Principal;
import java.util.Collection;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The principal of a signed-in session. */
public record VeronaUser(Actor actor) implements SignedIn, Principal {

    /** The person's id: what the logs name, for it never changes. */
    @Override
    public String getName() {
        return actor.person().value();
    }

    /** What a session holds once the person is known to be themselves. */
    public static Authentication authenticated(PersonView person) {
        return authenticated(person.actor());
    }

    static Authentication authenticated(Actor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(new VeronaUser(actor), null, authorities(actor));
    }

    private static Collection<? extends GrantedAuthority> authorities(Actor actor) {
        return actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
