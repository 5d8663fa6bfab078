package dev.verona.plan.domain;

import dev.verona.plan.api.Field;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.text.Prose;
import dev.verona.shared.text.TextChange;

/** Text that comes with a command, before it is joint text or a reason. */
final class Words {

    /** The most characters of a text of one line, in UTF-16 code units. */
    static final int LINE_LENGTH = 200;

    private static final int REASON_LENGTH = 2_000;

    private Words() {}

    /** Words that must not be missing, without the space around them. */
    static String required(String name, String text, String otherwise) {
        var words = optional(name, text);
        if (words.isEmpty()) {
            throw new InvalidInput(name, otherwise);
        }
        return words;
    }

    static String optional(String name, String text) {
        var words = Prose.clean(text).strip();
        if (words.length() > REASON_LENGTH) {
            throw new InvalidInput(name, "This is longer than " + REASON_LENGTH + " characters. Say it shorter.");
        }
        return words;
    }

    /** The first text of a joint field. */
    static String first(String name, Field field, String text) {
        var words = Prose.clean(text).strip();
        if (field.type() == Field.Type.LINE) {
            words = words.replace('\n', ' ');
        }
        requireFits(name, field, words.length());
        return words;
    }

    static String requiredFirst(String name, Field field, String text) {
        var words = first(name, field, text);
        if (words.isEmpty()) {
            throw new InvalidInput(name, field.label() + ": " + field.help() + ". Write something first.");
        }
        return words;
    }

    static void requireFits(String name, Field field, int length) {
        if (field.type() == Field.Type.LINE && length > LINE_LENGTH) {
            throw new InvalidInput(
                    name,
                    "“%s” is one line of at most %d characters; this has %d."
                            .formatted(field.label(), LINE_LENGTH, length));
        }
        Prose.requireFits(name, length);
    }

    /** The change with spaces for line ends where the field is one line. */
    static TextChange fitting(Field field, TextChange change) {
        return field.type() == Field.Type.LINE ? change.cleaned().onOneLine() : change;
    }
}
