package dev.verona.plan.domain;

import dev.verona.plan.api.PlanRejection;
import dev.verona.shared.FileContent;
import dev.verona.shared.file.FileType;
import dev.verona.shared.text.Prose;

/** Which files are kept with a contribution: documents and pictures up to 10 MB, judged by what is in them, not by their name. */
final class FileRules {

    static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int NAME_LENGTH = 120;

    private FileRules() {}

    /**
     * The file's content type.
     *
     * @throws PlanRejection.FileRefused when it is empty, too big or of another kind
     */
    static String contentTypeOf(String name, FileContent content) {
        if (content.size() == 0) {
            throw new PlanRejection.FileRefused("This file is empty. Choose another.");
        }
        if (content.size() > MAX_BYTES) {
            throw new PlanRejection.FileRefused(
                    "This file is bigger than 10 MB. Make it smaller, or keep it elsewhere and give its link.");
        }
        return FileType.of(name, content)
                .map(FileType::contentType)
                .orElseThrow(
                        () -> new PlanRejection.FileRefused(
                                "Only PDF, PowerPoint, Word, Excel, PNG, JPEG and plain text files are kept here. Save it as one of these."));
    }

    /** The name without folders and without what a file system or our own notation trips over. */
    static String safeName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var safe = Prose.clean(last).replaceAll("[\\p{Cntrl}|<>:\"?*]", "-").strip();
        if (safe.length() > NAME_LENGTH) {
            int dot = safe.lastIndexOf('.');
            var extension = dot > 0 && safe.length() - dot <= 6 ? safe.substring(dot) : "";
            int end = NAME_LENGTH - extension.length();
            safe = safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + extension;
        }
        return safe.isEmpty() ? "file" : safe;
    }
}
