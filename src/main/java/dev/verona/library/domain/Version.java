package dev.verona.library.domain;

import dev.verona.library.api.AssetRejection.NotNow;
import dev.verona.library.api.Content;
import dev.verona.library.api.VersionState;
import dev.verona.shared.PersonId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of an asset, as far as its rules need it.
 *
 * @param revision how often the draft was revised
 * @param authors whoever drafted or revised it
 * @param reviewer who is asked, null while nobody is
 */
record Version(
        int number,
        VersionState state,
        Content content,
        int revision,
        Set<PersonId> authors,
        @Nullable PersonId reviewer) {

    static Version drafted(int number, Content content, PersonId author) {
        return new Version(number, VersionState.DRAFT, content, 0, Set.of(author), null);
    }

    Version revised(Content now, int times, PersonId author) {
        var more = new HashSet<>(authors);
        more.add(author);
        return new Version(number, VersionState.DRAFT, now, times, Set.copyOf(more), null);
    }

    Version asked(PersonId person) {
        return new Version(number, VersionState.IN_REVIEW, content, revision, authors, person);
    }

    Version in(VersionState now) {
        return new Version(number, now, content, revision, authors, now == VersionState.DRAFT ? null : reviewer);
    }

    boolean isInWork() {
        return state == VersionState.DRAFT || state == VersionState.IN_REVIEW;
    }

    /** @throws NotNow when it is in another state */
    void require(VersionState wanted, String doing) {
        if (state != wanted) {
            throw new NotNow(number, state, doing);
        }
    }
}
