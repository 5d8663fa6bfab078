package dev.verona.notification.projection.mails;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.verona.notification.automation.MailBook;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * A document for each mail, found by its id. Whoever inserts it, or raises its attempt, has it. A node that stops while it sends lets the claim run out, and the mail is
 * sent again: under the same Message-ID, by which most mail systems show it once.
 */
@Component
class MongoMailBook implements MailBook {

    /** How long a node may take to send a mail. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 8;
    private static final long NEVER = Long.MAX_VALUE;
    private static final int SECRET_BYTES = 32;

    private final MongoCollection<Document> mails;
    private final MongoCollection<Document> secrets;

    MongoMailBook(MongoDatabase database) {
        mails = database.getCollection("notification_mails");
        secrets = database.getCollection("notification_secrets");
    }

    @Override
    public Optional<Claim> claim(String id, Instant now) {
        var found = mails.find(new Document("_id", id)).first();
        if (found == null) {
            return inserted(mails, mail(id, 1, now.plus(LEASE).toEpochMilli()))
                    ? Optional.of(new Claim(id, 1))
                    : Optional.empty();
        }
        if (found.getLong("again") > now.toEpochMilli()) {
            return Optional.empty();
        }
        var attempt = found.getInteger("attempt");
        return replaced(id, attempt, mail(id, attempt + 1, now.plus(LEASE).toEpochMilli()))
                ? Optional.of(new Claim(id, attempt + 1))
                : Optional.empty();
    }

    @Override
    public void sent(Claim claim, Instant now) {
        replaced(
                claim.id(),
                claim.attempt(),
                mail(claim.id(), claim.attempt(), NEVER).append("sent", now.toEpochMilli()));
    }

    @Override
    public void failed(Claim claim, Instant now) {
        var again = claim.attempt() >= MOST
                ? NEVER
                : now.plus(FIRST_PAUSE.multipliedBy(1L << (claim.attempt() - 1)))
                        .toEpochMilli();
        replaced(claim.id(), claim.attempt(), mail(claim.id(), claim.attempt(), again));
    }

    @Override
    public byte[] secret() {
        var id = new Document("_id", "links");
        var found = secrets.find(id).first();
        if (found == null) {
            var bytes = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(bytes);
            inserted(secrets, new Document(id).append("key", HexFormat.of().formatHex(bytes)));
            found = Objects.requireNonNull(secrets.find(id).first());
        }
        return HexFormat.of().parseHex(found.getString("key"));
    }

    private static Document mail(String id, int attempt, long again) {
        return new Document("_id", id).append("attempt", attempt).append("again", again);
    }

    private boolean replaced(String id, int attempt, Document by) {
        return mails.replaceOne(new Document("_id", id).append("attempt", attempt), by)
                        .getMatchedCount()
                == 1;
    }

    private static boolean inserted(MongoCollection<Document> into, Document document) {
        try {
            into.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
