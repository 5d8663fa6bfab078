package dev.verona.directory.projection.people;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The people, one document each. There are hundreds, at most thousands of them, so what no key finds is filtered here: the embedded
 * server has no other indexes than unique ones.
 */
@Component
public class PeopleCollection implements People {

    private final MongoCollection<Document> collection;
    /** A document for each person who dismissed the tour, with no more than their id. */
    private final MongoCollection<Document> tours;

    PeopleCollection(MongoDatabase database) {
        collection = database.getCollection("directory.people");
        tours = database.getCollection("directory.tours");
        collection.createIndex(new Document("signInName", 1), new IndexOptions().unique(true));
    }

    @Override
    public Optional<PersonView> find(PersonId person) {
        return Optional.ofNullable(collection.find(key(person)).first()).map(PeopleCollection::view);
    }

    /** The person who signs in under that name, in any case. */
    public Optional<PersonView> findBySignInName(String name) {
        var wanted = new Document("signInName", name.strip().toLowerCase(Locale.ROOT));
        return Optional.ofNullable(collection.find(wanted).first()).map(PeopleCollection::view);
    }

    @Override
    public List<PersonView> active() {
        return all().stream().filter(PersonView::enabled).toList();
    }

    /** Everybody, by name. */
    List<PersonView> all() {
        return collection.find().map(PeopleCollection::view).into(new ArrayList<>()).stream()
                .sorted(comparing(PersonView::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    void save(PersonView person) {
        var document = new Document("_id", person.id().value())
                .append("name", person.name())
                .append("signInName", person.signInName())
                .append("jobTitle", person.jobTitle())
                .append("function", person.function().name())
                .append("roles", person.roles().stream().map(Role::name).toList())
                .append("enabled", person.enabled())
                .append("mustChangePassword", person.mustChangePassword());
        collection.replaceOne(key(person.id()), document, new ReplaceOptions().upsert(true));
    }

    boolean wantsTour(PersonId person) {
        return tours.find(key(person)).first() == null;
    }

    void dismissTour(PersonId person) {
        tours.replaceOne(key(person), key(person), new ReplaceOptions().upsert(true));
    }

    void clear() {
        collection.deleteMany(new Document());
        tours.deleteMany(new Document());
    }

    private static Document key(PersonId person) {
        return new Document("_id", person.value());
    }

    private static PersonView view(Document document) {
        return new PersonView(
                new PersonId(document.getString("_id")),
                document.getString("name"),
                document.getString("signInName"),
                document.getString("jobTitle"),
                Function.valueOf(document.getString("function")),
                document.getList("roles", String.class).stream()
                        .map(Role::valueOf)
                        .collect(toUnmodifiableSet()),
                document.getBoolean("enabled"),
                document.getBoolean("mustChangePassword"));
    }
}
