package dev.verona.directory.api;

import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about people. Whoever is signed in may ask: knowing whom to call is the point of a directory (practice 20). */
public sealed interface DirectoryQuery {

    /** One person. Answered with a {@link PersonView}; {@link dev.verona.shared.NotFound} when there is none. */
    record FindPerson(PersonId person) implements DirectoryQuery {}

    /** Whether the person is still to be offered the tour: they have not dismissed it. Answered with a {@link Boolean}. */
    record WantsTour(PersonId person) implements DirectoryQuery {}

    /**
     * People by name. Answered with a {@link PeoplePage}.
     *
     * @param text words, each of which must begin a word of the name, job title or sign-in name; blank for everybody
     * @param function only those who speak for it
     * @param role only those who have it
     * @param limit how many at most
     */
    record FindPeople(
            String text,
            @Nullable Function function,
            @Nullable Role role,
            boolean includeDisabled,
            int offset,
            int limit)
            implements DirectoryQuery {

        /** Everybody who may sign in, up to 1,000. */
        public static FindPeople active() {
            return new FindPeople("", null, null, false, 0, 1_000);
        }
    }

    /** @param total how many there are without offset and limit */
    record PeoplePage(List<PersonView> people, int total) {
        public PeoplePage {
            people = List.copyOf(people);
        }
    }
}
