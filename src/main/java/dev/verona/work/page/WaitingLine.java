package dev.verona.work.page;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing that waits for somebody, as My work shows it.
 *
 * @param what is wanted of them, as in "To review"
 * @param where it is, as in an account's name
 * @param reason what somebody said about it, empty for nothing
 * @param path leads to the very thing
 * @param due null when nobody said
 * @param by whose doing it is that it waits
 */
public record WaitingLine(
        VaadinIcon icon,
        String what,
        String where,
        String title,
        String reason,
        String path,
        @Nullable LocalDate due,
        Instant since,
        PersonRef by) {

    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
