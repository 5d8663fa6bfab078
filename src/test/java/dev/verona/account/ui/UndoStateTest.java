package dev.verona.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.ImportCommand.TakenBack;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportSummary;
import dev.verona.account.api.ImportSummary.Count;
import dev.verona.account.api.ImportSummary.Undo;
import dev.verona.account.api.ImportedKind;
import dev.verona.shared.PersonRef;
import dev.verona.testing.TestActors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What runs and what stands still are told apart by when something last happened. */
class UndoStateTest {

    private static final Instant AT = Instant.parse("2026-05-12T09:00:00Z");
    private static final Instant SOON = AT.plusSeconds(5);
    private static final Instant LATE = AT.plusSeconds(31);
    private static final PersonRef INES =
            new PersonRef(TestActors.INES.person(), TestActors.INES.name(), TestActors.INES.function());

    private static ImportSummary batch(@Nullable Instant finished, @Nullable Undo undo) {
        return new ImportSummary(
                new ImportId("batch"),
                INES,
                AT,
                List.of("accounts.csv"),
                finished,
                AT,
                0,
                0,
                Map.of(ImportedKind.ACCOUNT, new Count(4, 0)),
                undo);
    }

    private static Undo undo(@Nullable Instant finished) {
        return new Undo(INES, AT, finished, new TakenBack(1, 0, 0));
    }

    @Test
    void an_undo_stands_still_when_nothing_was_taken_back_for_half_a_minute() {
        assertThat(ImportWords.stands(batch(AT, undo(null)), SOON)).isEqualTo("Being undone");
        assertThat(ImportWords.stands(batch(AT, undo(null)), LATE)).isEqualTo("Undo stands still");
        assertThat(ImportWords.stands(batch(AT, undo(AT)), LATE)).isEqualTo("Undone");
    }

    @Test
    void an_import_has_stopped_when_nothing_came_in_for_half_a_minute() {
        assertThat(ImportWords.stands(batch(null, null), SOON)).isEqualTo("Running");
        assertThat(ImportWords.stands(batch(null, null), LATE)).isEqualTo("Stopped");
        assertThat(ImportWords.stands(batch(AT, null), LATE)).isEqualTo("Imported");
    }
}
