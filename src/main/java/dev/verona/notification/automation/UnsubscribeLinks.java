package dev.verona.notification.automation;

import dev.verona.shared.Ids;
import dev.verona.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Links that end somebody's mail without a sign-in: the person and a signature under it, which nobody else can make. */
@Component
final class UnsubscribeLinks {

    static final String PATH = "unsubscribe";

    private static final String ALGORITHM = "HmacSHA256";

    private final MailBook book;

    UnsubscribeLinks(MailBook book) {
        this.book = book;
    }

    String path(PersonId person) {
        return PATH + "?t=" + person.value() + "." + signature(person);
    }

    /** Whose mail a token ends; empty when it was not signed here. */
    Optional<PersonId> person(String token) {
        var dot = token.lastIndexOf('.');
        if (dot < 1 || !Ids.isId(token.substring(0, dot))) {
            return Optional.empty();
        }
        var person = new PersonId(token.substring(0, dot));
        var given = token.substring(dot + 1).getBytes(StandardCharsets.US_ASCII);
        var right = signature(person).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(given, right) ? Optional.of(person) : Optional.empty();
    }

    private String signature(PersonId person) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(book.secret(), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("unsubscribe " + person.value()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This machine cannot sign links", e);
        }
    }
}
