package dev.verona.playbook.domain;

import dev.verona.library.api.AssetId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PieceKind;
import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookRejection.PieceGone;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a playbook says while it is written: its pieces in their order, what each of their fields says, and who set it. What is in force is what the draft said when both heads had
 * agreed, so the next draft goes on from there. The read model folds it from the same events.
 *
 * @param texts of prose, by {@link PieceFieldRef#key()}; a field in which nobody wrote is absent
 * @param values single ones, in the same way
 * @param revision how many changes there were
 */
public record Draft(List<Piece> pieces, Map<String, TextDocument> texts, Map<String, Settled> values, int revision) {

    public static final Draft EMPTY = new Draft(List.of(), Map.of(), Map.of(), 0);

    /**
     * @param play null for a play itself
     * @param asset of a link to the library, null for everything else
     */
    public record Piece(
            PieceId id,
            PieceKind kind,
            @Nullable PieceId play,
            boolean removed,
            @Nullable AssetId asset,
            String assetTitle) {

        private Piece removed(boolean now) {
            return new Piece(id, kind, play, now, asset, assetTitle);
        }
    }

    public record Settled(String value, PersonRef by, Instant at) {}

    public Draft {
        pieces = List.copyOf(pieces);
        texts = Map.copyOf(texts);
        values = Map.copyOf(values);
    }

    public Optional<Piece> find(PieceId id) {
        return pieces.stream().filter(piece -> piece.id().equals(id)).findFirst();
    }

    /** Whether neither it nor its play was removed. */
    public boolean stands(Piece piece) {
        var play = piece.play();
        return !piece.removed()
                && (play == null || find(play).filter(above -> !above.removed()).isPresent());
    }

    /** @throws PieceGone when there is no such piece of that kind, or it was removed */
    Piece require(PieceId id, PieceKind kind) {
        return find(id).filter(piece -> piece.kind() == kind && stands(piece)).orElseThrow(PieceGone::new);
    }

    Piece require(PieceId id) {
        return find(id).filter(this::stands).orElseThrow(PieceGone::new);
    }

    /** Those that stand, of a kind, under a play; null for the plays themselves. */
    public List<Piece> under(@Nullable PieceId play, PieceKind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind && Objects.equals(piece.play(), play) && stands(piece))
                .toList();
    }

    public TextDocument text(PieceFieldRef field) {
        return texts.getOrDefault(field.key(), TextDocument.EMPTY);
    }

    public String value(PieceFieldRef field) {
        var settled = values.get(field.key());
        return settled == null ? "" : settled.value();
    }

    private String text(PieceId piece, PieceField field) {
        return text(new PieceFieldRef(piece, field)).text().strip();
    }

    private String value(PieceId piece, PieceField field) {
        return value(new PieceFieldRef(piece, field));
    }

    /** All that stands, as it would be in force. */
    public PlaybookContents contents() {
        return new PlaybookContents(
                under(null, PieceKind.PLAY).stream().map(this::play).toList());
    }

    private PlaybookContents.Play play(Piece piece) {
        var id = piece.id();
        return new PlaybookContents.Play(
                id,
                Stage.valueOf(value(id, PieceField.STAGE)),
                value(id, PieceField.TITLE),
                ObjectiveKind.valueOf(value(id, PieceField.AIM)),
                text(id, PieceField.OBJECTIVE),
                text(id, PieceField.STRATEGY),
                text(id, PieceField.MEASURES),
                text(id, PieceField.TALK_TRACK),
                under(id, PieceKind.STEP).stream().map(this::step).toList(),
                under(id, PieceKind.ASK).stream().map(this::ask).toList(),
                under(id, PieceKind.ASSET).stream()
                        .map(link -> new PlaybookContents.AssetLink(
                                link.id(), Objects.requireNonNull(link.asset()), link.assetTitle()))
                        .toList());
    }

    private PlaybookContents.Step step(Piece piece) {
        var id = piece.id();
        return new PlaybookContents.Step(
                id,
                value(id, PieceField.STEP_WHAT),
                Function.valueOf(value(id, PieceField.STEP_FUNCTION)),
                Integer.parseInt(value(id, PieceField.STEP_DAYS)));
    }

    private PlaybookContents.Ask ask(Piece piece) {
        var id = piece.id();
        return new PlaybookContents.Ask(
                id,
                ContributionKind.valueOf(value(id, PieceField.ASK_KIND)),
                value(id, PieceField.ASK_TITLE),
                text(id, PieceField.ASK_BRIEF),
                Function.valueOf(value(id, PieceField.ASK_FUNCTION)),
                Integer.parseInt(value(id, PieceField.ASK_DAYS)));
    }

    public Draft after(PlaybookEvent event, PersonRef by, Instant at) {
        return switch (event) {
            case PlaybookEvent.PlayAdded e ->
                with(new Piece(e.play(), PieceKind.PLAY, null, false, null, ""))
                        .set(by, at, e.play(), PieceField.TITLE, e.title())
                        .set(by, at, e.play(), PieceField.STAGE, e.stage().name())
                        .set(
                                by,
                                at,
                                e.play(),
                                PieceField.AIM,
                                usualAim(e.stage()).name());
            case PlaybookEvent.StepAdded e ->
                with(new Piece(e.step(), PieceKind.STEP, e.play(), false, null, ""))
                        .set(by, at, e.step(), PieceField.STEP_WHAT, e.what())
                        .set(
                                by,
                                at,
                                e.step(),
                                PieceField.STEP_FUNCTION,
                                e.function().name())
                        .set(by, at, e.step(), PieceField.STEP_DAYS, Integer.toString(e.days()));
            case PlaybookEvent.AskAdded e ->
                with(new Piece(e.ask(), PieceKind.ASK, e.play(), false, null, ""))
                        .set(by, at, e.ask(), PieceField.ASK_TITLE, e.title())
                        .set(by, at, e.ask(), PieceField.ASK_KIND, e.kind().name())
                        .set(
                                by,
                                at,
                                e.ask(),
                                PieceField.ASK_FUNCTION,
                                e.function().name())
                        .set(by, at, e.ask(), PieceField.ASK_DAYS, Integer.toString(e.days()));
            case PlaybookEvent.AssetLinked e ->
                with(new Piece(e.link(), PieceKind.ASSET, e.play(), false, e.asset(), e.title()));
            case PlaybookEvent.PieceMoved e -> moved(e.piece(), e.after());
            case PlaybookEvent.PieceRemoved e -> changed(e.piece(), piece -> piece.removed(true));
            case PlaybookEvent.PieceRestored e -> changed(e.piece(), piece -> piece.removed(false));
            case PlaybookEvent.TextEdited e -> {
                var next = new HashMap<>(texts);
                next.put(e.field().key(), text(e.field()).after(e.change()));
                yield new Draft(pieces, next, values, revision + 1);
            }
            case PlaybookEvent.ValueSet e ->
                set(by, at, e.field().piece(), e.field().field(), e.value()).counted();
            case PlaybookEvent.PlaybookBegun _,
                    PlaybookEvent.DraftBegun _,
                    PlaybookEvent.ChangeOffered _,
                    PlaybookEvent.OfferAccepted _,
                    PlaybookEvent.OfferDeclined _,
                    PlaybookEvent.DraftAgreed _,
                    PlaybookEvent.VersionCameIntoForce _ -> this;
        };
    }

    /** What a play of a stage mostly wants, until somebody says otherwise (practice 41). */
    private static ObjectiveKind usualAim(Stage stage) {
        return switch (stage) {
            case PROSPECTING, QUALIFYING -> ObjectiveKind.NEW_CUSTOMERS;
            case DEFINING_NEEDS, IMPLEMENTING -> ObjectiveKind.RELATIONSHIP;
            case DEVELOPING_SOLUTION, DECISION -> ObjectiveKind.SHARE_OF_WALLET;
            case NEGOTIATING_CONTRACT -> ObjectiveKind.MARGIN;
            case LOYALTY_AND_ADVOCACY -> ObjectiveKind.ADVOCACY;
        };
    }

    private Draft counted() {
        return new Draft(pieces, texts, values, revision + 1);
    }

    private Draft with(Piece piece) {
        var next = new ArrayList<>(pieces);
        next.add(piece);
        return new Draft(next, texts, values, revision + 1);
    }

    private Draft set(PersonRef by, Instant at, PieceId piece, PieceField field, String value) {
        var next = new HashMap<>(values);
        next.put(new PieceFieldRef(piece, field).key(), new Settled(value, by, at));
        return new Draft(pieces, texts, next, revision);
    }

    private Draft changed(PieceId id, UnaryOperator<Piece> change) {
        return new Draft(
                pieces.stream()
                        .map(piece -> piece.id().equals(id) ? change.apply(piece) : piece)
                        .toList(),
                texts,
                values,
                revision + 1);
    }

    /** Behind the piece that it follows, or before the first of its siblings. */
    private Draft moved(PieceId id, @Nullable PieceId after) {
        var piece = find(id).orElseThrow();
        var next = new ArrayList<>(pieces);
        next.remove(piece);
        int at = -1;
        for (int i = 0; i < next.size() && at < 0; i++) {
            if (after == null ? isSibling(next.get(i), piece) : next.get(i).id().equals(after)) {
                at = after == null ? i : i + 1;
            }
        }
        next.add(at < 0 ? next.size() : at, piece);
        return new Draft(next, texts, values, revision + 1);
    }

    static boolean isSibling(Piece one, Piece other) {
        return one.kind() == other.kind() && Objects.equals(one.play(), other.play());
    }
}
