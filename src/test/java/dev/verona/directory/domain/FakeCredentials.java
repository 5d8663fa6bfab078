package dev.verona.directory.domain;

import dev.verona.platform.security.Credentials;
import dev.verona.shared.PersonId;
import java.util.HashMap;
import java.util.Map;

/** Passwords kept in clear, in a map. */
final class FakeCredentials implements Credentials {

    final Map<PersonId, String> kept = new HashMap<>();

    @Override
    public void keep(PersonId person, CharSequence password) {
        kept.put(person, password.toString());
    }

    @Override
    public boolean matches(PersonId person, CharSequence password) {
        return password.toString().equals(kept.get(person));
    }
}
