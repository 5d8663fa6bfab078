package dev.verona.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.history.api.Deed;
import dev.verona.history.api.TimelineEntry;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Formats;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Formats FORMATS = new Formats(Locale.US, ZoneOffset.UTC);

    @Test
    void words_that_came_strengthen() {
        assertThat(said(Deed.WRITTEN, Field.VALUE_BENEFIT, "", "", 34, 9))
                .isEqualTo("strengthened the value proposition at Defining needs (benefit)");
        assertThat(Wording.words(34, 9, FORMATS)).isEqualTo("+34 −9");
    }

    @Test
    void words_that_went_tighten() {
        assertThat(said(Deed.WRITTEN, Field.VALUE_BENEFIT, "", "", 3, 30)).startsWith("tightened");
    }

    @Test
    void values_are_said_as_people_write_them() {
        assertThat(said(Deed.VALUE_SET, Field.PRICE_FLOOR, "2100000.00 USD", "2230000.00 USD", 0, 0))
                .isEqualTo(
                        "changed the floor of the value proposition at Defining needs from $2,100,000 to $2,230,000");
        assertThat(said(Deed.VALUE_SET, Field.PRICE_VALID_UNTIL, "", "2026-06-30", 0, 0))
                .endsWith("to Jun 30, 2026");
        assertThat(said(Deed.VALUE_SET, Field.PRICE_DISCOUNT, "4", "", 0, 0)).startsWith("cleared");
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void every_deed_has_its_words(Deed deed) {
        assertThat(said(deed, null, "x", "y", 1, 0)).isNotBlank().doesNotContain("null");
    }

    private static String said(Deed deed, @Nullable Field field, String was, String now, int inserted, int deleted) {
        return Wording.of(
                new TimelineEntry(
                        0,
                        0,
                        0,
                        0,
                        1,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        new PersonRef(new PersonId("rosa"), "Rosa Klein", Function.MARKETING),
                        deed,
                        new ElementId("value"),
                        ElementKind.CONTRIBUTION,
                        "A third off the gas bill",
                        Stage.DEFINING_NEEDS,
                        ContributionKind.VALUE_PROPOSITION,
                        field,
                        was,
                        now,
                        Function.SALES,
                        inserted,
                        deleted,
                        ""),
                FORMATS);
    }
}
