package dev.verona.shared.text;

import dev.verona.shared.InvalidInput;
import java.util.ArrayList;
import java.util.List;

/**
 * What an aggregate keeps of one prose field: its text, and enough of what was done to it lately to take in the change
 * of an author who had not seen that yet. Deciding and recording are apart: {@link #rebase} answers with the change to
 * record in the event, and {@link #after} takes the recorded change in. Immutable.
 *
 * <p>Where two people insert at one place, the words that come in later stand before those that were there. Both then go
 * on typing at their own carets without ever being in the other's words: whoever was first has the caret behind words
 * that nothing will part from it. The other order would tear the first author's next words away from their last.
 *
 * @param text as it is now
 * @param revision how many changes were recorded, 0 before the first
 * @param recent the last of them, oldest first: at most {@link #MEMORY}, and fewer when they are long
 */
public record JointText(String text, long revision, List<TextChange> recent) {

    /** The most changes that a field remembers: several minutes of steady typing by two people. */
    public static final int MEMORY = 200;

    /** The most inserted characters that a field remembers apart from the last change, so that a snapshot stays small. */
    public static final int MEMORY_LENGTH = 50_000;

    public static final JointText EMPTY = new JointText("", 0, List.of());

    public JointText {
        recent = List.copyOf(recent);
        if (revision < recent.size()) {
            throw new IllegalArgumentException(
                    "At revision " + revision + " there cannot have been " + recent.size() + " changes");
        }
    }

    public TextDocument document() {
        return new TextDocument(text, revision);
    }

    /** The oldest revision whose changes can be taken in without the author's base text. */
    public long oldestBase() {
        return revision - recent.size();
    }

    /**
     * The change to record for what an author did: {@linkplain Prose#clean cleaned}, and made to follow what was recorded
     * since the author's base. Nobody's words are dropped by it. It may be the {@linkplain TextChange#isIdentity
     * identity}, as when the words that it deletes were deleted already: then there is nothing to record.
     *
     * @param field the field as the command names it, for the rejections
     * @throws InvalidInput when the text would become too long
     * @throws UnknownRevision when the base is newer than the text here, or the change does not fit its base
     * @throws BaseTooOld when the base is older than the field remembers and the edit has no base text
     */
    public TextChange rebase(String field, TextEdit edit) {
        var change = edit.change().cleaned();
        var base = edit.baseText();
        if (edit.baseRevision() < 0 || edit.baseRevision() > revision) {
            throw new UnknownRevision(field, edit.baseRevision(), revision);
        }
        TextChange rebased;
        if (edit.baseRevision() >= oldestBase()) {
            rebased = rebaseByHistory(field, edit.baseRevision(), change);
        } else if (base != null) {
            rebased = rebaseByText(field, edit.baseRevision(), base, change);
        } else {
            throw new BaseTooOld(field, edit.baseRevision(), oldestBase());
        }
        if (rebased.growth() > 0) {
            Prose.requireFits(field, (long) text.length() + rebased.growth());
        }
        return rebased;
    }

    /** The text when one more change was recorded; the change comes from {@link #rebase}, by way of an event. */
    public JointText after(TextChange recorded) {
        var remembered = new ArrayList<TextChange>(recent.size() + 1);
        remembered.addAll(recent);
        remembered.add(recorded);
        int from = Math.max(0, remembered.size() - MEMORY);
        int length = 0;
        for (int i = remembered.size() - 2; i >= from; i--) {
            length += remembered.get(i).insertedLength();
            if (length > MEMORY_LENGTH) {
                from = i + 1;
            }
        }
        return new JointText(recorded.apply(text), revision + 1, remembered.subList(from, remembered.size()));
    }

    private TextChange rebaseByHistory(String field, long baseRevision, TextChange change) {
        var since = recent.subList(recent.size() - (int) (revision - baseRevision), recent.size());
        int baseLength =
                text.length() - since.stream().mapToInt(TextChange::growth).sum();
        if (change.minimumLength() > baseLength) {
            throw new UnknownRevision(field, baseRevision, revision);
        }
        var rebased = change;
        for (var made : since) {
            rebased = rebased.transform(made, TextChange.Order.BEFORE);
        }
        return fitting(field, baseRevision, text, rebased);
    }

    private TextChange rebaseByText(String field, long baseRevision, String baseText, TextChange change) {
        var base = Prose.clean(baseText);
        if (!base.equals(baseText)) {
            throw new UnknownRevision(field, baseRevision, revision);
        }
        Prose.requireFits(field, base.length());
        fitting(field, baseRevision, base, change);
        return change.transform(TextDiff.between(base, text), TextChange.Order.BEFORE);
    }

    private TextChange fitting(String field, long baseRevision, String fitted, TextChange change) {
        if (!change.fits(fitted)) {
            throw new UnknownRevision(field, baseRevision, revision);
        }
        return change;
    }
}
