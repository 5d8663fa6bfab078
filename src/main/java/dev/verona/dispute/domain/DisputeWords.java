package dev.verona.dispute.domain;

import dev.verona.directory.api.People;
import dev.verona.dispute.api.DisputeRejection.NamesSomebody;
import dev.verona.dispute.api.Matter;
import dev.verona.shared.InvalidInput;
import java.util.Locale;

/** Words without blame: what happened and what is at stake, and nobody's name (practice 77). */
final class DisputeWords {

    private static final int LINE = 160;
    private static final int TEXT = 2_000;

    private final People people;

    DisputeWords(People people) {
        this.people = people;
    }

    Matter tidy(Matter matter) {
        return new Matter(subject(matter.subject()), stake(matter.stake()), matter.account(), matter.plan());
    }

    String subject(String text) {
        var line = needed("subject", text.replaceAll("\\s+", " "), LINE, "Say in a line what happened.");
        return neutral("subject", line);
    }

    String stake(String text) {
        return neutral(
                "stake", needed("stake", text, TEXT, "Say what is at stake for the customer and for both teams."));
    }

    String lesson(String text) {
        return neutral("lesson", needed("lesson", text, TEXT, "Say what both teams do otherwise from now on."));
    }

    static String outcome(String text) {
        return needed("outcome", text, TEXT, "Say how it ended, for both teams.");
    }

    static String reason(String text, String otherwise) {
        return needed("reason", text, TEXT, otherwise);
    }

    private static String needed(String field, String text, int longest, String otherwise) {
        var tidy = text.strip();
        if (tidy.isEmpty()) {
            throw new InvalidInput(field, otherwise);
        }
        if (tidy.length() > longest) {
            throw new InvalidInput(field, "Keep it to %,d characters.".formatted(longest));
        }
        return tidy;
    }

    /** Full names only: a first name may be a brand's. */
    private String neutral(String field, String text) {
        var heard = text.toLowerCase(Locale.ROOT);
        people.active().stream()
                .filter(person -> heard.contains(person.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(person -> {
                    throw new NamesSomebody(field, person.name());
                });
        return text;
    }
}
