package dev.verona.library.domain;

import dev.verona.library.api.AssetCommand.Draft;
import dev.verona.library.api.AssetFile;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.Content;
import dev.verona.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What somebody wants a version to hold, held against the rules, and its file kept. */
final class Drafting {

    private static final int TEXT = 20_000;
    private static final int GUIDE = 10_000;
    private static final int CHANGES = 500;

    private final AssetFiles files;

    Drafting(AssetFiles files) {
        this.files = files;
    }

    /** @param before the file of the draft, or of the version before; null for none */
    Content content(AssetKind kind, Draft draft, @Nullable AssetFile before) {
        var text = FactRules.text("text", draft.text(), TEXT);
        var guide = kind.hasGuide() ? FactRules.text("guide", draft.guide(), GUIDE) : "";
        var handedIn = draft.file();
        if (handedIn == null && text.isEmpty() && !(draft.keepFile() && before != null)) {
            throw new InvalidInput("file", "Choose a file, or write a text: a version holds one of the two, or both.");
        }
        return new Content(handedIn == null ? draft.keepFile() ? before : null : keep(draft), text, guide);
    }

    static String changes(Draft draft) {
        return FactRules.text("changes", draft.changes(), CHANGES);
    }

    private @Nullable AssetFile keep(Draft draft) {
        var file = draft.file();
        if (file == null) {
            return null;
        }
        var type = FileRules.check(file).contentType();
        return new AssetFile(
                files.keep(file.content(), type),
                file.name(),
                type,
                file.content().size());
    }
}
