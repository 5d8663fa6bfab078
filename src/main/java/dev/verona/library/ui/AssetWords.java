package dev.verona.library.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.library.api.AssetFile;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetRow;
import dev.verona.library.api.AssetStanding;
import dev.verona.library.api.VersionState;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the library's screens write what they show. */
final class AssetWords {

    private AssetWords() {}

    static Chip chip(AssetStanding standing) {
        return new Chip(standing.label(), tone(standing), icon(standing));
    }

    static Tone tone(AssetStanding standing) {
        return switch (standing) {
            case RELEASED -> Tone.GOOD;
            case REVIEW_DUE -> Tone.WARN;
            case DRAFT -> Tone.CALM;
            case IN_REVIEW -> Tone.ACCENT;
            case REJECTED, EXPIRED, CONSENT_LAPSED, WITHDRAWN -> Tone.BAD;
        };
    }

    private static VaadinIcon icon(AssetStanding standing) {
        return switch (standing) {
            case RELEASED -> VaadinIcon.CHECK;
            case REVIEW_DUE -> VaadinIcon.ALARM;
            case DRAFT -> VaadinIcon.PENCIL;
            case IN_REVIEW -> VaadinIcon.EYE;
            case REJECTED -> VaadinIcon.CLOSE_SMALL;
            case EXPIRED, CONSENT_LAPSED, WITHDRAWN -> VaadinIcon.BAN;
        };
    }

    static Chip chip(VersionState state) {
        return switch (state) {
            case DRAFT -> new Chip(state.label(), Tone.CALM, VaadinIcon.PENCIL);
            case IN_REVIEW -> new Chip(state.label(), Tone.ACCENT, VaadinIcon.EYE);
            case RELEASED -> new Chip(state.label(), Tone.GOOD, VaadinIcon.CHECK);
            case REJECTED -> new Chip(state.label(), Tone.BAD, VaadinIcon.CLOSE_SMALL);
            case REPLACED -> new Chip(state.label(), Tone.CALM);
        };
    }

    static VaadinIcon icon(AssetKind kind) {
        return switch (kind) {
            case TEMPLATE -> VaadinIcon.FILE_PRESENTATION;
            case CASE_STUDY -> VaadinIcon.TROPHY;
            case BATTLECARD -> VaadinIcon.SHIELD;
            case MESSAGE_GUIDE -> VaadinIcon.COMMENT_O;
            case PRICE_SHEET -> VaadinIcon.MONEY;
        };
    }

    /** What is in use, and what is worked on: "v1, v2 in review". */
    static String versions(AssetRow row) {
        var released = row.released();
        var state = row.latestState();
        if (state == null) {
            return "None yet";
        }
        if (released == null) {
            return "v" + row.latest();
        }
        return released == row.latest()
                ? "v" + released
                : "v" + released + ", v" + row.latest() + " " + state.label().toLowerCase(java.util.Locale.ROOT);
    }

    static String segments(AssetRow row) {
        return all(row.segments().stream().map(segment -> segment.name()).toList());
    }

    static String stages(List<Stage> stages) {
        return all(stages.stream().map(Stage::label).toList());
    }

    static String all(List<String> words) {
        return words.isEmpty() ? "All" : words.stream().collect(Collectors.joining(", "));
    }

    static String date(@Nullable LocalDate day) {
        return day == null ? "" : Formats.current().date(day);
    }

    /** As in "brochure.pdf, 1.2 MB". */
    static String file(AssetFile file) {
        return file.name() + ", " + size(file.size());
    }

    private static String size(long bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1_000) + " kB" : Math.round(bytes / 100_000.0) / 10.0 + " MB";
    }
}
