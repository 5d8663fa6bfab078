package dev.verona.playbook.projection.book;

import dev.verona.account.api.SegmentId;
import dev.verona.platform.readmodel.Moment;
import dev.verona.playbook.api.OfferId;
import dev.verona.playbook.api.OfferedChange;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookView.Agreement;
import dev.verona.playbook.api.PlaybookView.Answer;
import dev.verona.playbook.api.PlaybookView.Version;
import dev.verona.playbook.domain.Draft;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A playbook as it is after an event; what each of its versions says is in a document of its own.
 *
 * @param sequence of that event in its stream
 * @param number of the version that is written, or was written last
 * @param versions those that were agreed, the latest last
 */
record StoredPlaybook(
        PlaybookId id,
        SegmentId segment,
        String title,
        long sequence,
        long position,
        int number,
        boolean drafting,
        Draft draft,
        List<Agreement> agreed,
        List<Version> versions,
        List<StoredOffer> offers) {

    StoredPlaybook {
        agreed = List.copyOf(agreed);
        versions = List.copyOf(versions);
        offers = List.copyOf(offers);
    }

    /** @param answer null while it waits */
    record StoredOffer(
            OfferedChange change,
            PersonRef by,
            Instant at,
            @Nullable Answer answer) {

        private StoredOffer answered(Answer given) {
            return new StoredOffer(change, by, at, given);
        }
    }

    static StoredPlaybook of(PlaybookEvent.PlaybookBegun e, Moment moment) {
        return new StoredPlaybook(
                e.playbook(),
                e.segment(),
                e.title(),
                moment.sequence(),
                moment.position(),
                0,
                false,
                Draft.EMPTY,
                List.of(),
                List.of(),
                List.of());
    }

    /** The number of the version in force, 0 for none. */
    int inForce() {
        return versions.isEmpty() ? 0 : versions.getLast().number();
    }

    StoredPlaybook after(PlaybookEvent event, Moment moment) {
        var next = draft.after(event, moment.by(), moment.at());
        var known = with(next, next.revision() == draft.revision() ? agreed : List.of(), moment);
        return switch (event) {
            case PlaybookEvent.DraftBegun e -> known.drafting(e.version(), true);
            case PlaybookEvent.DraftAgreed e -> {
                var all = new ArrayList<>(agreed);
                all.add(new Agreement(e.function(), moment.by(), moment.at()));
                yield known.with(next, all, moment);
            }
            case PlaybookEvent.VersionCameIntoForce e -> known.inForce(new Version(e.version(), moment.at(), agreed));
            case PlaybookEvent.ChangeOffered e ->
                known.offered(new StoredOffer(e.offer(), moment.by(), moment.at(), null));
            case PlaybookEvent.OfferAccepted e -> known.answered(e.offer(), answer(true, e.reason(), moment));
            case PlaybookEvent.OfferDeclined e -> known.answered(e.offer(), answer(false, e.reason(), moment));
            default -> known;
        };
    }

    private static Answer answer(boolean accepted, String reason, Moment moment) {
        return new Answer(accepted, reason, moment.by(), moment.at());
    }

    private StoredPlaybook with(Draft next, List<Agreement> agreement, Moment moment) {
        return new StoredPlaybook(
                id,
                segment,
                title,
                moment.sequence(),
                moment.position(),
                number,
                drafting,
                next,
                agreement,
                versions,
                offers);
    }

    private StoredPlaybook drafting(int version, boolean now) {
        return new StoredPlaybook(
                id, segment, title, sequence, position, version, now, draft, List.of(), versions, offers);
    }

    private StoredPlaybook inForce(Version version) {
        var all = new ArrayList<>(versions);
        all.add(version);
        return new StoredPlaybook(id, segment, title, sequence, position, number, false, draft, List.of(), all, offers);
    }

    private StoredPlaybook offered(StoredOffer offer) {
        var all = new ArrayList<>(offers);
        all.add(offer);
        return new StoredPlaybook(
                id, segment, title, sequence, position, number, drafting, draft, agreed, versions, all);
    }

    private StoredPlaybook answered(OfferId offer, Answer answer) {
        return new StoredPlaybook(
                id,
                segment,
                title,
                sequence,
                position,
                number,
                drafting,
                draft,
                agreed,
                versions,
                offers.stream()
                        .map(one -> one.change().id().equals(offer) ? one.answered(answer) : one)
                        .toList());
    }
}
