package dev.verona.discussion.domain;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.discussion.api.Mentions;
import dev.verona.discussion.api.Mentions.Mentioned;
import dev.verona.plan.api.PlanAccess;
import dev.verona.shared.Function;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is called in by a text: {@code @} and a whole name, or {@code @Sales} and {@code @Marketing}. Whoever may not open the plan is not called in, whatever the text
 * says: nobody is told of what they cannot read (practice 16).
 */
final class MentionReader {

    private final People people;
    private final PlanAccess access;

    MentionReader(People people, PlanAccess access) {
        this.people = people;
        this.access = access;
    }

    Mentions read(String text, PlanId plan) {
        if (text.indexOf('@') < 0) {
            return Mentions.NONE;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        var byName = people.active().stream()
                .filter(person -> lower.contains("@" + person.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.groupingBy(PersonView::name));
        var taken = new HashSet<Integer>();
        var found = new ArrayList<Mentioned>();
        // A longer name that begins with a shorter one comes first and has its places.
        byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(name -> {
                    if (taken.addAll(placesOf("@" + name.toLowerCase(Locale.ROOT), lower))) {
                        byName.getOrDefault(name, List.of()).stream()
                                .filter(person -> access.mayRead(person.actor(), plan))
                                .forEach(person -> found.add(new Mentioned(person.id(), name)));
                    }
                });
        var functions = Stream.of(Function.SALES, Function.MARKETING)
                .filter(function -> placesOf("@" + function.label().toLowerCase(Locale.ROOT), lower).stream()
                        .anyMatch(at -> !taken.contains(at)))
                .toList();
        return new Mentions(found, functions);
    }

    /** Where it stands as a word of its own. */
    private static List<Integer> placesOf(String name, String text) {
        var places = new ArrayList<Integer>();
        for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            var end = at + name.length();
            var begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            var ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
            if (begins && ends) {
                places.add(at);
            }
        }
        return places;
    }
}
