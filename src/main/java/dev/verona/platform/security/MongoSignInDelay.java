package dev.verona.platform.security;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One document per account and per address: {@code {_id, attempts, last, until}}, times in milliseconds of the epoch. The id is the first
 * two bytes of a hash for each kind, so that there are never more than 2 × 65,536 of them, whatever names and addresses somebody makes up.
 */
@Component
class MongoSignInDelay implements SignInDelay {

    /** An account's third failure is the last one without a wait. */
    private static final int FREE_FOR_AN_ACCOUNT = 3;
    /** A whole office may share one address. */
    private static final int FREE_FOR_AN_ADDRESS = 20;

    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** After a quiet time like this, counting begins anew. */
    private static final Duration FORGOTTEN = Duration.ofHours(12);

    private final MongoCollection<Document> collection;
    private final Clock clock;

    MongoSignInDelay(MongoDatabase database, Clock clock) {
        this.collection = database.getCollection("sign_in_delays");
        this.clock = clock;
    }

    @Override
    public Duration attempt(String account, String address) {
        var wait = count(key("account", account), FREE_FOR_AN_ACCOUNT);
        return wait.isPositive() ? wait : count(key("address", address), FREE_FOR_AN_ADDRESS);
    }

    @Override
    public void succeeded(String account, String address) {
        collection.deleteOne(new Document("_id", key("account", account)));
        var id = key("address", address);
        var found = collection.find(new Document("_id", id)).first();
        if (found != null) {
            // An account of one's own must not clear what one tried on others': only this attempt is taken back.
            var attempts = found.getInteger("attempts");
            collection.replaceOne(
                    unchanged(found),
                    new Document(found).append("attempts", attempts - 1).append("until", 0L));
        }
    }

    /** Counts an attempt, unless there is a time to wait: then returns it. Repeats when another attempt was counted in between. */
    private Duration count(String id, int free) {
        while (true) {
            var now = clock.millis();
            var found = collection.find(new Document("_id", id)).first();
            if (found != null && found.getLong("until") > now) {
                return Duration.ofMillis(found.getLong("until") - now);
            }
            var before = found == null || now - found.getLong("last") > FORGOTTEN.toMillis()
                    ? 0
                    : found.getInteger("attempts");
            var next = new Document("_id", id)
                    .append("attempts", before + 1)
                    .append("last", now)
                    .append("until", now + delayAfter(before + 1, free).toMillis());
            if (stored(found, next)) {
                return Duration.ZERO;
            }
        }
    }

    private boolean stored(@Nullable Document found, Document next) {
        if (found != null) {
            return collection.replaceOne(unchanged(found), next).getMatchedCount() == 1;
        }
        try {
            collection.insertOne(next);
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** 1, 2, 4 … seconds from the last free attempt on, up to {@link #LONGEST}. */
    private static Duration delayAfter(int attempts, int free) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        var seconds = 1L << Math.min(attempts - free, 20);
        return seconds > LONGEST.toSeconds() ? LONGEST : Duration.ofSeconds(seconds);
    }

    private static Document unchanged(Document found) {
        return new Document("_id", found.getString("_id"))
                .append("attempts", found.getInteger("attempts"))
                .append("last", found.getLong("last"))
                .append("until", found.getLong("until"));
    }

    private static String key(String kind, String value) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return kind + ":" + HexFormat.of().formatHex(hash, 0, 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
