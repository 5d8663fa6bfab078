package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several people edit one text at random, and one of them loses the connection now and then: all see the same in the end, and it is what is recorded. */
class ManyHandsIT {

    private static final long SEED = 20260701;
    private static final int STROKES = Integer.getInteger("verona.hands.strokes", 120);
    private static final List<String> WORDS = List.of("heat ", "steam ", "a", "aa", "🔥 ", "café ");

    @TempDir
    Path folder;

    @Test
    void all_see_the_same_text_in_the_end_and_it_is_the_recorded_one() {
        try (var town = DemoTown.found(folder)) {
            var people = List.of(open(town, "Tom Adeyemi"), open(town, "Rosa Klein"), open(town, "Jun Sato"));
            var random = new Random(SEED);
            for (var stroke = 0; stroke < STROKES; stroke++) {
                if (stroke % 40 == 20) {
                    people.getLast().context().setOffline(true);
                } else if (stroke % 40 == 35) {
                    people.getLast().context().setOffline(false);
                }
                edit(people.get(random.nextInt(people.size())), random);
            }
            people.getLast().context().setOffline(false);
            people.forEach(page -> focus(page).blur());
            people.forEach(page ->
                    assertThat(page.locator(".vr-focus-text .vr-joint-state")).hasText(Pattern.compile("Saved .+")));

            var recorded = focus(open(town, "Rosa Klein")).inputValue();
            for (var page : people) {
                assertThat(focus(page)).hasValue(recorded);
            }
            assertThat(recorded).contains("heat ");
        }
    }

    private static Page open(DemoTown town, String name) {
        var page = town.signIn(name);
        town.openPlan(page, "Brackenmoor Dairies");
        assertThat(focus(page)).isVisible();
        focus(page).click();
        return page;
    }

    private static void edit(Page page, Random random) {
        focus(page)
                .evaluate(
                        "(e, at) => { e.focus(); if (at < 0.2) { const n = Math.floor(at * 5 * (e.value.length + 1)); e.setSelectionRange(n, n); } }",
                        random.nextDouble());
        var keys = page.keyboard();
        switch (random.nextInt(10)) {
            case 0 -> keys.press("Backspace");
            case 1 -> keys.press("Control+z");
            case 2 -> keys.press("Shift+ArrowLeft");
            default -> keys.type(WORDS.get(random.nextInt(WORDS.size())));
        }
    }

    private static Locator focus(Page page) {
        return page.locator(".vr-focus-text textarea");
    }
}
