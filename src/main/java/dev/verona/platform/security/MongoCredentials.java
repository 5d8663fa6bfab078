package dev.verona.platform.security;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.shared.PersonId;
import java.time.Clock;
import java.util.Date;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** One document per person: {@code {_id: person, hash, at}}. The hash says by its prefix how it was made. */
@Component
class MongoCredentials implements Credentials {

    private final MongoCollection<Document> collection;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobodysHash;

    MongoCredentials(MongoDatabase database, PasswordEncoder encoder, Clock clock) {
        this.collection =
                database.getCollection("credentials").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash = encoded("nobody has this password");
    }

    @Override
    public void keep(PersonId person, CharSequence password) {
        var before = find(person);
        store(
                person,
                new Document("_id", person.value())
                        .append("hash", encoded(password))
                        .append("at", Date.from(clock.instant())));
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().onRollback(_ -> {
                if (before == null) {
                    collection.deleteOne(key(person));
                } else {
                    store(person, before);
                }
            });
        }
    }

    @Override
    public boolean matches(PersonId person, CharSequence password) {
        var found = find(person);
        var hash = found == null ? nobodysHash : found.getString("hash");
        var matches = encoder.matches(password, hash) && found != null;
        if (matches && encoder.upgradeEncoding(hash)) {
            store(person, new Document(found).append("hash", encoded(password)));
        }
        return matches;
    }

    private String encoded(CharSequence password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("No password, no hash");
        }
        return hash;
    }

    private @Nullable Document find(PersonId person) {
        return collection.find(key(person)).first();
    }

    private void store(PersonId person, Document document) {
        collection.replaceOne(key(person), document, new ReplaceOptions().upsert(true));
    }

    private static Document key(PersonId person) {
        return new Document("_id", person.value());
    }
}
