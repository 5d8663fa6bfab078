package dev.verona.account.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.EffectView;
import dev.verona.account.api.EffectView.Change;
import dev.verona.account.api.EffectView.Fate;
import dev.verona.account.api.EffectView.Later;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportSummary;
import dev.verona.account.api.ImportSummary.Count;
import dev.verona.account.api.ImportedField;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.Outcome;
import dev.verona.account.page.AccountNavigation;
import dev.verona.shared.Money;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How screens tell of imports. */
final class ImportWords {

    private ImportWords() {}

    static String pathOf(ImportId batch) {
        return AccountNavigation.IMPORTS + "/" + batch;
    }

    static Anchor link(ImportId batch, String text) {
        var link = Parts.link(pathOf(batch), text);
        return link;
    }

    static String files(ImportSummary batch) {
        return String.join(", ", batch.files());
    }

    /** As in "85 accounts and 8,800 opportunities new, 2 opportunities changed". */
    static String counts(Map<ImportedKind, Count> counts, Formats formats) {
        var parts = new ArrayList<String>();
        var made = list(counts, Count::made, formats);
        var changed = list(counts, Count::changed, formats);
        if (!made.isEmpty()) {
            parts.add(made + " new");
        }
        if (!changed.isEmpty()) {
            parts.add(changed + " changed");
        }
        return parts.isEmpty() ? "nothing new or changed" : String.join(", ", parts);
    }

    private static String list(Map<ImportedKind, Count> counts, ToIntFunction<Count> number, Formats formats) {
        return numbers(
                Stream.of(ImportedKind.values())
                        .filter(counts::containsKey)
                        .collect(Collectors.toMap(
                                kind -> kind, kind -> number.applyAsInt(counts.getOrDefault(kind, Count.NONE)))),
                formats);
    }

    /** As in "85 accounts and 8,800 opportunities"; empty for none. */
    static String numbers(Map<ImportedKind, Integer> numbers, Formats formats) {
        var parts = Stream.of(ImportedKind.values())
                .filter(kind -> numbers.getOrDefault(kind, 0) > 0)
                .map(kind -> {
                    var number = numbers.getOrDefault(kind, 0);
                    return formats.number(number) + " " + kind.noun(number);
                })
                .toList();
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /** How it stands, in a word or two. */
    static String stands(ImportSummary batch, Instant now) {
        var undo = batch.undo();
        var still = UndoState.standsStill(batch, now);
        if (UndoState.open(batch)) {
            return undo == null ? (still ? "Stopped" : "Running") : still ? "Undo stands still" : "Being undone";
        }
        return undo == null ? "Imported" : "Undone";
    }

    static Chip state(ImportSummary batch, Instant now) {
        var tone = batch.undo() == null ? Tone.GOOD : Tone.CALM;
        return new Chip(stands(batch, now), UndoState.open(batch) ? Tone.WARN : tone);
    }

    /** What the import did with it, as in "amount: $1,054 → $1,060". */
    static String changes(EffectView effect, Formats formats) {
        return effect.changes().stream()
                .map(change -> change.field().label() + ": " + text(change, change.was(), formats) + " → "
                        + text(change, change.now(), formats))
                .collect(Collectors.joining("; "));
    }

    private static String text(Change change, String value, Formats formats) {
        return value.isEmpty() ? "none" : text(change.field(), value, formats);
    }

    private static String text(ImportedField field, String value, Formats formats) {
        return switch (field) {
            case AMOUNT, REVENUE, CURRENT_VALUE, POTENTIAL_VALUE, LIST_PRICE -> formats.money(Money.parse(value));
            case ENGAGED, CLOSES -> formats.date(LocalDate.parse(value));
            case EMPLOYEES -> formats.number(Integer.parseInt(value));
            case TIER -> AccountTier.valueOf(value).label();
            case STAGE -> stage(value.split(" ", -1));
            default -> value;
        };
    }

    private static String stage(String[] outcomeAndStage) {
        var outcome = Outcome.valueOf(outcomeAndStage[0]);
        var stage = outcomeAndStage.length < 2
                ? ""
                : Stage.valueOf(outcomeAndStage[1]).label();
        return switch (outcome) {
            case OPEN -> stage;
            case WON -> "Won";
            case LOST -> stage.isEmpty() ? "Lost" : "Lost at " + stage;
        };
    }

    /** What became of it since: withdrawn, set back, kept for somebody's sake, or changed by somebody. */
    static String since(EffectView effect, Formats formats) {
        var later = later(effect.later(), formats);
        return switch (effect.fate()) {
            case STANDS -> later.isEmpty() ? "" : "Changed since: " + later;
            case KEPT -> Fate.KEPT.label() + ": " + later;
            case WITHDRAWN, SET_BACK -> effect.fate().label();
        };
    }

    /** As in "amount, by Tom Adeyemi, Nov 24, 2026, 10:12 AM". */
    static String later(List<Later> later, Formats formats) {
        return later.stream().map(each -> later(each, formats)).collect(Collectors.joining("; "));
    }

    private static String later(Later later, Formats formats) {
        var by = later.by();
        var at = later.at();
        return later.what()
                + (by == null ? "" : ", by " + by.name() + (later.from() == null ? "" : " with another import"))
                + (at == null ? "" : ", " + formats.dateTime(at));
    }
}
