package dev.verona.library.projection.assets;

import dev.verona.library.api.Content;
import dev.verona.library.api.VersionState;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A version of an asset.
 *
 * @param authors whoever drafted or revised it, the latest last
 * @param at when it was drafted, or revised last
 */
record StoredVersion(
        int number,
        VersionState state,
        Content content,
        int revision,
        String changes,
        List<PersonId> authors,
        Instant at,
        @Nullable PersonId reviewer,
        @Nullable PersonId askedBy,
        @Nullable Instant asked,
        @Nullable Instant decided,
        String reason) {

    static StoredVersion drafted(int number, Content content, String changes, PersonId by, Instant at) {
        return new StoredVersion(
                number, VersionState.DRAFT, content, 0, changes, List.of(by), at, null, null, null, null, "");
    }

    StoredVersion revised(Content now, int times, String what, PersonId by, Instant when) {
        var more = Stream.concat(authors.stream().filter(author -> !author.equals(by)), Stream.of(by))
                .toList();
        return new StoredVersion(number, VersionState.DRAFT, now, times, what, more, when, null, null, null, null, "");
    }

    StoredVersion asked(PersonId person, PersonId by, Instant when) {
        return new StoredVersion(
                number, VersionState.IN_REVIEW, content, revision, changes, authors, at, person, by, when, null, "");
    }

    StoredVersion decided(VersionState outcome, Instant when, String why) {
        return new StoredVersion(
                number, outcome, content, revision, changes, authors, at, reviewer, askedBy, asked, when, why);
    }

    /** Nobody is asked any more. */
    StoredVersion again() {
        return new StoredVersion(
                number, VersionState.DRAFT, content, revision, changes, authors, at, null, null, null, null, "");
    }

    StoredVersion replaced() {
        return new StoredVersion(
                number,
                VersionState.REPLACED,
                content,
                revision,
                changes,
                authors,
                at,
                reviewer,
                askedBy,
                asked,
                decided,
                reason);
    }

    PersonId author() {
        return authors.getLast();
    }

    boolean inWork() {
        return state == VersionState.DRAFT || state == VersionState.IN_REVIEW;
    }
}
