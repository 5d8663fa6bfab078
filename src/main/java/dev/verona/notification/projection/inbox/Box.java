package dev.verona.notification.projection.inbox;

import dev.verona.notification.api.MailChoice;
import dev.verona.notification.api.Notice;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A person's inbox.
 *
 * @param notices the latest first; what is older than the last {@link #KEPT} is let go
 */
record Box(List<Notice> notices, MailChoice choice) {

    static final int KEPT = 300;

    static final Box EMPTY = new Box(List.of(), MailChoice.USUAL);

    Box {
        notices = List.copyOf(notices);
    }

    /** Whoever was told of something is not told of it again. */
    Box with(Notice notice) {
        if (notices.stream().anyMatch(one -> one.id().equals(notice.id()))) {
            return this;
        }
        return new Box(
                Stream.concat(Stream.of(notice), notices.stream()).limit(KEPT).toList(), choice);
    }

    Box read(List<String> ids) {
        var which = Set.copyOf(ids);
        return read(notice -> which.contains(notice.id()));
    }

    Box readUpTo(long position) {
        return read(notice -> notice.position() <= position);
    }

    private Box read(Predicate<Notice> which) {
        return new Box(
                notices.stream()
                        .map(notice -> which.test(notice) ? notice.nowRead() : notice)
                        .toList(),
                choice);
    }

    Box reworded(Set<String> ids, String words) {
        return new Box(
                notices.stream()
                        .map(notice -> ids.contains(notice.id()) ? notice.saying(words) : notice)
                        .toList(),
                choice);
    }

    Box chosen(MailChoice now) {
        return new Box(notices, now);
    }
}
