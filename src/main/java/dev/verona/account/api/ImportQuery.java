package dev.verona.account.api;

import org.jspecify.annotations.Nullable;

/** What may be asked about imports by those who may import. The answer's type stands beside each question. */
public sealed interface ImportQuery {

    /** Answers an {@link ImportPage}: the latest first. */
    record ListImports(int offset, int limit) implements ImportQuery {}

    /** Answers an {@link ImportSummary}. Throws {@link dev.verona.shared.NotFound} when there is none. */
    record FindImport(ImportId batch) implements ImportQuery {}

    /**
     * Answers an {@link EffectPage}: what the import made and changed, in the order of {@link ImportedKind} and then as it happened.
     *
     * @param kind null for all
     */
    record ListEffects(ImportId batch, @Nullable ImportedKind kind, int offset, int limit) implements ImportQuery {}

    /** Answers a list of texts: the ids of what the import made and changed of one kind, in the order of {@link ListEffects}. */
    record ListEffectIds(ImportId batch, ImportedKind kind) implements ImportQuery {}

    /** Answers an {@link UndoPreview}: what would become of everything if the import were undone now, with a stretch of what would be kept. */
    record PreviewUndo(ImportId batch, int offset, int limit) implements ImportQuery {}

    /** Answers a list of {@link UndoUnderWay}: what was decided and is not done yet. */
    record ListUndoing() implements ImportQuery {}

    /** Answers an {@link EffectPage}: what the undo has kept. */
    record ListKept(ImportId batch, int offset, int limit) implements ImportQuery {}
}
