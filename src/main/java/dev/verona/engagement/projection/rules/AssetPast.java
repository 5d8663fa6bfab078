package dev.verona.engagement.projection.rules;

import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An asset as rules look at it, with who let it out when; the latest last. */
record AssetPast(AssetId id, AssetKind kind, String title, List<Release> releases) {

    private static final int REMEMBERED = 60;

    AssetPast {
        releases = List.copyOf(releases);
    }

    /** @param sold whether whoever let it out was of Sales */
    record Release(int version, PersonRef by, boolean sold, Instant at) {}

    AssetPast titled(String now) {
        return new AssetPast(id, kind, now, releases);
    }

    AssetPast released(Release one) {
        if (releases.stream().anyMatch(other -> other.equals(one))) {
            return this;
        }
        var all = new ArrayList<>(releases);
        all.add(one);
        return new AssetPast(id, kind, title, all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
    }
}
