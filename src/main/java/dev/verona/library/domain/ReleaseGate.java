package dev.verona.library.domain;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetRejection.NotASalesperson;
import dev.verona.library.api.AssetRejection.NotAsked;
import dev.verona.library.api.AssetRejection.NotReady;
import dev.verona.library.api.AssetRejection.OwnWork;
import dev.verona.library.api.Content;
import dev.verona.library.api.Proof;
import dev.verona.library.api.VersionState;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nothing leaves draft before a salesperson has reviewed it (practice 18), and nobody lets their own work out. */
final class ReleaseGate {

    private ReleaseGate() {}

    /** Whom a version may be put before. */
    static void requireReviewer(Version version, PersonId reviewer, People people) {
        var person = people.find(reviewer)
                .filter(found -> found.enabled() && sells(found.actor()))
                .map(PersonView::id)
                .orElseThrow(NotASalesperson::new);
        requireOthersWork(version, person);
    }

    /** Who decides on a version: the salesperson who was asked, who may have become something else since. */
    static void requireDecider(Version version, Actor actor, People people) {
        version.require(VersionState.IN_REVIEW, "reviewed");
        if (!actor.person().equals(version.reviewer())) {
            throw new NotAsked(nameOf(version.reviewer(), people));
        }
        if (!sells(actor)) {
            throw new NotASalesperson();
        }
        requireOthersWork(version, actor.person());
    }

    /** What an asset needs before a salesperson's time is taken, and still when it goes out. */
    static void requireReady(
            AssetKind kind, AssetFacts facts, Content content, @Nullable Proof proof, LocalDate today) {
        if (content.holdsNothing()) {
            throw new NotReady("text", "There is nothing to review yet. Put a file or a text into this version.");
        }
        if (kind.hasGuide() && content.guide().isBlank()) {
            throw new NotReady(
                    "guide",
                    "A template comes with its customising guide: say what to change for a customer, and what never to change.");
        }
        if (kind.needsProof() && (proof == null || !proof.holds(today))) {
            throw new NotReady(
                    "consent",
                    "A case study rests on its customer's consent. Record that they gave it, and until when, first.");
        }
        if (facts.expires() != null && facts.expires().isBefore(today)) {
            throw new NotReady(
                    "expires",
                    "Its last day of use is over. Give it a later one if it still holds, before it goes out.");
        }
    }

    private static void requireOthersWork(Version version, PersonId reviewer) {
        if (version.authors().contains(reviewer)) {
            throw new OwnWork();
        }
    }

    private static boolean sells(Actor actor) {
        return actor.function() == Function.SALES && actor.has(Role.SALES);
    }

    private static String nameOf(@Nullable PersonId person, People people) {
        return person == null
                ? "Somebody else"
                : people.find(person).map(PersonView::name).orElse(person.value());
    }
}
