package dev.verona.notification.projection.inbox;

import dev.verona.notification.api.Kind;
import dev.verona.notification.api.Notice;
import dev.verona.notification.api.Notice.Target;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.Ids;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays notices into inboxes: nobody is told of their own acts, and of nothing twice. */
final class Teller {

    private static final int WORDS = 160;

    private final InboxStore store;

    Teller(InboxStore store) {
        this.store = store;
    }

    /** @param source what they are told of: of one thing in one way, once */
    void tell(
            Stream<PersonId> whom, Kind kind, String source, String about, String words, Target target, Moment moment) {
        whom.filter(person -> !person.equals(moment.actor().person()))
                .distinct()
                .forEach(person -> {
                    var notice = new Notice(
                            id(kind, source, person),
                            kind,
                            moment.by(),
                            about,
                            shortened(words),
                            target,
                            moment.at(),
                            moment.position(),
                            false);
                    store.change(person, box -> box.with(notice));
                    store.told(person, LocalDate.ofInstant(moment.at(), ZoneOffset.UTC));
                });
    }

    /** What was said otherwise, or taken back, is not read in an inbox as it was. */
    void reword(PersonId person, Set<Kind> kinds, String source, String words) {
        var ids = kinds.stream().map(kind -> id(kind, source, person)).collect(Collectors.toSet());
        store.change(person, box -> box.reworded(ids, shortened(words)));
    }

    private static String id(Kind kind, String source, PersonId person) {
        return Ids.named(kind.name(), source, person.value());
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.length() <= WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, WORDS))) + "…";
    }
}
