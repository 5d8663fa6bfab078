package dev.verona.directory.projection.people;

import dev.verona.directory.api.DirectoryQuery;
import dev.verona.directory.api.PersonView;
import dev.verona.platform.axon.Projections;
import dev.verona.shared.NotFound;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what can be asked about people. */
@Component
class PeopleQueries {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.,_@+-]+");

    private final PeopleCollection people;
    private final Projections projections;

    PeopleQueries(PeopleCollection people, Projections projections) {
        this.people = people;
        this.projections = projections;
    }

    @QueryHandler
    Boolean handle(DirectoryQuery.WantsTour query) {
        return people.wantsTour(query.person());
    }

    @QueryHandler
    PersonView handle(DirectoryQuery.FindPerson query) {
        projections.awaitOwnWrites(PeopleProjection.GROUP);
        return people.find(query.person())
                .orElseThrow(() -> new NotFound("There is no such person. Look them up in the list of people."));
    }

    @QueryHandler
    DirectoryQuery.PeoplePage handle(DirectoryQuery.FindPeople query) {
        projections.awaitOwnWrites(PeopleProjection.GROUP);
        var found = people.all().stream()
                .filter(person -> query.includeDisabled() || person.enabled())
                .filter(person -> query.function() == null || person.function() == query.function())
                .filter(person -> query.role() == null || person.roles().contains(query.role()))
                .filter(person -> matches(person, query.text()))
                .toList();
        return new DirectoryQuery.PeoplePage(
                found.stream().skip(query.offset()).limit(query.limit()).toList(), found.size());
    }

    private static boolean matches(PersonView person, String text) {
        var words = words(person.name() + " " + person.jobTitle() + " " + person.signInName())
                .toList();
        return words(text).allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
