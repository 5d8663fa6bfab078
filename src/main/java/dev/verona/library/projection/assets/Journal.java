package dev.verona.library.projection.assets;

import dev.verona.library.api.AssetEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was done to an asset, told in words that follow the name of whoever did it. */
final class Journal {

    /** Whoever wants to go further back reads the events. */
    private static final int MOST = 100;

    /**
     * @param detail what it was about, empty where the words say all
     * @param person another person whom it concerns, empty for none
     */
    record Entry(PersonId by, Instant at, String what, String detail, String person) {}

    private Journal() {}

    static List<Entry> with(List<Entry> before, AssetEvent event, Moment moment) {
        var next = new ArrayList<Entry>();
        next.add(entry(event, moment));
        next.addAll(before.subList(0, Math.min(before.size(), MOST - 1)));
        return List.copyOf(next);
    }

    private static Entry entry(AssetEvent event, Moment moment) {
        return switch (event) {
            case AssetEvent.AssetAdded _ -> entry(moment, "added it", "");
            case AssetEvent.FactsCorrected e -> entry(moment, "changed " + changed(e), "");
            case AssetEvent.OwnerAssigned e -> about(moment, "made its owner", e.owner());
            case AssetEvent.ProofRecorded e ->
                entry(
                        moment,
                        "recorded the consent",
                        e.proof().customer() + ": " + e.proof().consent().label());
            case AssetEvent.VersionDrafted e -> entry(moment, "drafted version " + e.version(), e.changes());
            case AssetEvent.DraftRevised e -> entry(moment, "revised version " + e.version(), e.changes());
            case AssetEvent.ReviewAsked e ->
                about(moment, "asked for a review of version " + e.version(), e.reviewer());
            case AssetEvent.ReviewTakenBack e -> entry(moment, "took version " + e.version() + " back", "");
            case AssetEvent.VersionReleased e -> entry(moment, "released version " + e.version(), "");
            case AssetEvent.VersionRejected e -> entry(moment, "rejected version " + e.version(), e.reason());
            case AssetEvent.AssetWithdrawn e -> entry(moment, "withdrew it", e.reason());
            case AssetEvent.AssetReinstated _ -> entry(moment, "took it up again", "");
            case AssetEvent.SiteVisitsCapped e ->
                entry(
                        moment,
                        e.most() == null ? "lifted the cap on site visits" : "capped site visits",
                        e.most() == null ? "" : e.most() + " in twelve months");
            case AssetEvent.SiteVisitBooked e -> entry(moment, "booked a site visit", e.on().toString());
            case AssetEvent.SiteVisitCancelled e -> entry(moment, "cancelled a site visit", e.reason());
        };
    }

    private static Entry entry(Moment moment, String what, String detail) {
        return new Entry(moment.actor().person(), moment.at(), what, detail, "");
    }

    private static Entry about(Moment moment, String what, PersonId person) {
        return new Entry(moment.actor().person(), moment.at(), what, "", person.value());
    }

    private static String changed(AssetEvent.FactsCorrected e) {
        var were = e.were();
        var now = e.facts();
        var parts = Stream.of(
                        were.title().equals(now.title()) ? "" : "the title",
                        were.summary().equals(now.summary()) ? "" : "the summary",
                        were.segments().equals(now.segments()) ? "" : "the segments",
                        were.stages().equals(now.stages()) ? "" : "the stages",
                        were.industries().equals(now.industries()) ? "" : "the industries",
                        java.util.Objects.equals(were.reviewDue(), now.reviewDue()) ? "" : "the day of its review",
                        java.util.Objects.equals(were.expires(), now.expires()) ? "" : "its last day of use")
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join(", ", parts);
    }
}
