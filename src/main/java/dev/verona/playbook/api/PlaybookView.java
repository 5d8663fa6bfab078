package dev.verona.playbook.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import dev.verona.shared.text.TextDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One playbook.
 *
 * @param position the global position of the last event in it
 * @param contents what the version in force says; empty while there is none
 * @param versions those that were agreed, the latest first
 * @param draft null while none is written
 * @param offers of the teams, those that wait for an answer first
 * @param agrees whether the asking person heads a function, and has not agreed to the draft yet
 */
public record PlaybookView(
        PlaybookId id,
        SegmentId segment,
        String segmentName,
        String title,
        long position,
        PlaybookContents contents,
        List<Version> versions,
        @Nullable DraftView draft,
        List<OfferView> offers,
        boolean agrees) {

    public PlaybookView {
        versions = List.copyOf(versions);
        offers = List.copyOf(offers);
    }

    public record Agreement(Function function, PersonRef by, Instant at) {}

    public record Version(int number, Instant since, List<Agreement> agreed) {

        public Version {
            agreed = List.copyOf(agreed);
        }
    }

    /**
     * @param revision how many changes there were: what a head agrees to
     * @param texts of prose, by {@link PieceFieldRef#key()}
     * @param missing what it must say before anybody agrees to it, in words
     * @param removed plays and parts that were taken out of it, with what they were called
     */
    public record DraftView(
            int version,
            int revision,
            PlaybookContents contents,
            Map<String, TextDocument> texts,
            List<Agreement> agreed,
            List<String> missing,
            Map<PieceId, String> removed) {

        public DraftView {
            agreed = List.copyOf(agreed);
            missing = List.copyOf(missing);
        }

        public TextDocument text(PieceFieldRef field) {
            return texts.getOrDefault(field.key(), TextDocument.EMPTY);
        }
    }

    /**
     * @param playTitle what its play is called
     * @param says what the piece that it came from says now; empty for something new
     * @param answer null while it waits
     */
    public record OfferView(
            OfferedChange change,
            PersonRef by,
            Instant at,
            String playTitle,
            String says,
            @Nullable Answer answer) {}

    public record Answer(boolean accepted, String reason, PersonRef by, Instant at) {}

    /** The version in force, 0 for none. */
    public int inForce() {
        return versions.isEmpty() ? 0 : versions.getFirst().number();
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    public List<OfferView> waiting() {
        return offers.stream().filter(offer -> offer.answer() == null).toList();
    }
}
