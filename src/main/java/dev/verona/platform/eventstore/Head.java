package dev.verona.platform.eventstore;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Where a store ends. Looked for from an end that was known before: positions have no gaps, so what comes next is asked for by value. To ask for the newest by
 * order costs some servers what the whole store holds.
 *
 * @param next the position of the commit to come, from 1
 * @param hash that of the last commit
 */
record Head(long next, Binary hash) {

    private static final Head OF_NOTHING = new Head(1, Commit.NOTHING);

    /** How far to look ahead, one step after the other; whoever is further behind than all of them asks by order. */
    private static final List<Integer> STEPS = List.of(128, 1_024);

    /** That of a store of which nothing is known. */
    static Head of(MongoCollection<Document> commits) {
        var newest = only(commits.find().sort(Sorts.descending(Commit.ID)));
        return newest == null ? OF_NOTHING : after(newest);
    }

    private static @Nullable Document only(FindIterable<Document> commits) {
        return commits.projection(Projections.include(Commit.COUNT, Commit.HASH))
                .limit(1)
                .first();
    }

    static Head after(Commit commit) {
        return new Head(commit.last() + 1, commit.hash());
    }

    private static Head after(Document commit) {
        return new Head(
                commit.getLong(Commit.ID) + commit.getInteger(Commit.COUNT),
                Objects.requireNonNull(commit.get(Commit.HASH, Binary.class)));
    }

    /** The present one; this one when nobody has appended since. */
    Head now(MongoCollection<Document> commits) {
        var found = this;
        for (int step : STEPS) {
            long beyond = found.next + step;
            var newest = only(commits.find(Filters.in(
                            Commit.ID,
                            LongStream.range(found.next, beyond).boxed().toList()))
                    .sort(Sorts.descending(Commit.ID)));
            found = newest == null ? found : after(newest);
            if (found.next < beyond) {
                return found;
            }
        }
        return of(commits);
    }
}
