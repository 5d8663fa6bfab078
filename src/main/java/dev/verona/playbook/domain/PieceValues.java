package dev.verona.playbook.domain;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.playbook.api.PieceField;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Stage;
import dev.verona.shared.text.Prose;
import dev.verona.shared.text.TextChange;

/** How the fields of a playbook are written: what a person sends is brought to one form, or refused. */
final class PieceValues {

    /** What a plan's one-line fields hold, in UTF-16 code units: a play is put into plans. */
    static final int LINE_LENGTH = 200;

    private static final int LONGEST_REASON = 2_000;

    /** Some working year: a play is done by then, or is another play. */
    private static final int MOST_DAYS = 250;

    private PieceValues() {}

    /** @throws InvalidInput naming the field by its constant, and saying what is wanted */
    static String parse(PieceField field, String text) {
        var value = text.strip();
        return switch (field.type()) {
            case PROSE, LINE -> throw new InvalidInput(field.name(), "“" + field.label() + "” is written, not set.");
            case TEXT -> line(field, value);
            case STAGE -> constant(Stage.class, field, value);
            case AIM -> constant(ObjectiveKind.class, field, value);
            case KIND -> constant(ContributionKind.class, field, value);
            case FUNCTION -> side(field, constant(Function.class, field, value));
            case DAYS -> Integer.toString(days(field, value));
        };
    }

    static String line(PieceField field, String text) {
        var line = Prose.clean(text).strip().replace('\n', ' ');
        if (line.isEmpty()) {
            throw new InvalidInput(field.name(), field.label() + ": " + field.help() + ". Write something first.");
        }
        requireFits(field, line.length());
        return line;
    }

    static Function side(PieceField field, Function function) {
        return Function.valueOf(side(field, function.name()));
    }

    private static String side(PieceField field, String function) {
        if (function.equals(Function.JOINT.name())) {
            throw new InvalidInput(field.name(), "Say Sales or Marketing: one side does it, so that it is somebody's.");
        }
        return function;
    }

    static int days(PieceField field, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new InvalidInput(
                    field.name(), "Write how many working days after the start, from 0 to " + MOST_DAYS + ".");
        }
        return days;
    }

    private static int days(PieceField field, String value) {
        return days(field, value.matches("\\d{1,4}") ? Integer.parseInt(value) : -1);
    }

    static String required(String name, String text, String otherwise) {
        var words = optional(name, text);
        if (words.isEmpty()) {
            throw new InvalidInput(name, otherwise);
        }
        return words;
    }

    static String optional(String name, String text) {
        var words = Prose.clean(text).strip();
        if (words.length() > LONGEST_REASON) {
            throw new InvalidInput(name, "This is longer than " + LONGEST_REASON + " characters. Say it shorter.");
        }
        return words;
    }

    static void requireFits(PieceField field, int length) {
        if (field.type() != PieceField.Type.PROSE && length > LINE_LENGTH) {
            throw new InvalidInput(
                    field.name(),
                    "“%s” is one line of at most %d characters; this has %d."
                            .formatted(field.label(), LINE_LENGTH, length));
        }
    }

    /** The change with spaces for line ends where the field is one line. */
    static TextChange fitting(PieceField field, TextChange change) {
        return field.type() == PieceField.Type.LINE ? change.cleaned().onOneLine() : change;
    }

    private static <E extends Enum<E>> String constant(Class<E> type, PieceField field, String value) {
        try {
            return Enum.valueOf(type, value).name();
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(field.name(), "“" + field.label() + "” is one of the choices offered.");
        }
    }
}
