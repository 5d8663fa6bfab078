package dev.verona.directory.projection.people;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
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

    private final Documents<PersonView> people;
    /** The person's id by the name they sign in under, which nobody ever changes. */
    private final Documents<String> names;
    /** Those who dismissed the tour. */
    private final Documents<PersonId> tours;

    PeopleCollection(ReadModels models) {
        var model = models.of(PeopleProjection.GROUP);
        people = model.documents("directory.people", PeopleCollection::document, PeopleCollection::view);
        names = model.documents(
                "directory.names", id -> new Document("person", id), document -> document.getString("person"));
        tours = model.documents(
                "directory.tours", person -> new Document(), document -> new PersonId(document.getString("_id")));
    }

    @Override
    public Optional<PersonView> find(PersonId person) {
        return people.find(person.value());
    }

    /** The person who signs in under that name, in any case. */
    public Optional<PersonView> findBySignInName(String name) {
        return names.find(name.strip().toLowerCase(Locale.ROOT)).flatMap(people::find);
    }

    @Override
    public List<PersonView> active() {
        return all().stream().filter(PersonView::enabled).toList();
    }

    /** Everybody, by name. */
    List<PersonView> all() {
        return people.all().values().stream()
                .sorted(comparing(PersonView::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    void save(PersonView person) {
        people.save(person.id().value(), person);
        names.save(person.signInName(), person.id().value());
    }

    boolean wantsTour(PersonId person) {
        return tours.find(person.value()).isEmpty();
    }

    void dismissTour(PersonId person) {
        tours.save(person.value(), person);
    }

    private static Document document(PersonView person) {
        return new Document("name", person.name())
                .append("signInName", person.signInName())
                .append("jobTitle", person.jobTitle())
                .append("function", person.function().name())
                .append("roles", person.roles().stream().map(Role::name).toList())
                .append("enabled", person.enabled())
                .append("mustChangePassword", person.mustChangePassword());
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
