package dev.verona.platform.eventstore;

import java.util.HexFormat;
import java.util.Locale;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Follows the chain of commits from the first on, one after the other, at constant memory: each must follow the one before without a gap,
 * carry its hash, and be what its own hash says, field for field.
 */
final class ChainWalk {

    private long commits;
    private long next = 1;
    private Binary head = Commit.NOTHING;

    /**
     * Takes the next commit in.
     *
     * @return what is wrong with it, naming its position; null when it is sound
     */
    @Nullable
    String follow(Document document) {
        var position = document.get(Commit.ID);
        Commit commit;
        try {
            commit = Commit.from(document);
        } catch (RuntimeException e) {
            return "the commit at position " + position + " cannot be read: " + e;
        }
        var wrong = wrongWith(commit, document);
        if (wrong == null) {
            commits++;
            next = commit.last() + 1;
            head = commit.hash();
        }
        return wrong;
    }

    private @Nullable String wrongWith(Commit commit, Document document) {
        if (commit.position() != next) {
            return "position " + next + " is missing; the next commit stands at " + commit.position();
        }
        if (commit.events().isEmpty()) {
            return "the commit at position " + next + " has no events";
        }
        if (!commit.intact()) {
            return "the commit at position " + next
                    + " is not what its hash says: it was changed after it was recorded";
        }
        if (!commit.previous().equals(head)) {
            return "the commit at position " + next + " does not follow the one before it: its hash of that is another";
        }
        if (!commit.toDocument().equals(document)) {
            return "the commit at position " + next + " has fields beside its events that do not agree with them";
        }
        return null;
    }

    long commits() {
        return commits;
    }

    long events() {
        return next - 1;
    }

    /** One line, the same for every sound copy of the same history. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "%d commits, %d events, head hash %s",
                commits,
                events(),
                HexFormat.of().formatHex(head.getData()));
    }
}
