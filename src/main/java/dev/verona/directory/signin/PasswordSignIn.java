package dev.verona.directory.signin;

import dev.verona.directory.api.PersonView;
import dev.verona.directory.projection.people.PeopleCollection;
import dev.verona.platform.security.Credentials;
import dev.verona.platform.security.SignInDelay;
import dev.verona.shared.PersonId;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in by name and password. Whether a name exists shows neither in the answer nor in the time it takes; that an account is disabled is
 * told only to whoever knows its password.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final Logger SECURITY = LoggerFactory.getLogger("dev.verona.security");
    private static final PersonId NOBODY = new PersonId("nobody");

    private final PeopleCollection people;
    private final Credentials credentials;
    private final SignInDelay delay;

    PasswordSignIn(PeopleCollection people, Credentials credentials, SignInDelay delay) {
        this.people = people;
        this.credentials = credentials;
        this.delay = delay;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var password = attempt.getCredentials() instanceof String text ? text : "";
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                        ? details.getRemoteAddress()
                        : "unknown";
        var person = people.findBySignInName(name);
        var account = person.map(PersonView::id).map(PersonId::value).orElse("name " + name);
        var wait = delay.attempt(account, address);
        if (wait.isPositive()) {
            SECURITY.warn("Sign-in to account {} from {} must wait {} s", account, address, wait.toSeconds() + 1);
            throw new MustWait(wait);
        }
        if (!matches(person, password)) {
            SECURITY.warn("Sign-in to account {} from {} failed", account, address);
            throw new BadCredentialsException("The name or the password is not right.");
        }
        delay.succeeded(account, address);
        var known = person.orElseThrow();
        if (!known.enabled()) {
            SECURITY.warn("Sign-in to disabled account {} from {} refused", account, address);
            throw new DisabledException("This account is disabled.");
        }
        SECURITY.info("Sign-in to account {} from {}", account, address);
        return VeronaUser.authenticated(known);
    }

    private boolean matches(Optional<PersonView> person, String password) {
        return credentials.matches(person.map(PersonView::id).orElse(NOBODY), password);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
