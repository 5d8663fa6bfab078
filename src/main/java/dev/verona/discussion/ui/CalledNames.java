package dev.verona.discussion.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in a text who is called in by it, to be set off from the rest. */
final class CalledNames {

    private final List<String> names;

    /** @param names as written after the {@code @} */
    CalledNames(List<String> names) {
        this.names = names;
    }

    record Piece(String text, boolean called) {}

    List<Piece> split(String text) {
        if (names.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        var pattern = Pattern.compile(
                names.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "@(?:", ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        var pieces = new ArrayList<Piece>();
        var end = 0;
        for (var found = pattern.matcher(text); found.find(); ) {
            if (found.start() > end) {
                pieces.add(new Piece(text.substring(end, found.start()), false));
            }
            pieces.add(new Piece(found.group(), true));
            end = found.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return pieces;
    }
}
