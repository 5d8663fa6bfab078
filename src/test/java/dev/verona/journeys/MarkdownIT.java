package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever does not know Markdown writes it with buttons and keys, and sees what becomes of it. */
@ExtendWith(SharedTown.class)
class MarkdownIT {

    private static final String ACCOUNT = "Brackenmoor Dairies";

    @Test
    void buttons_and_keys_set_marks_and_take_them_off(DemoTown town) {
        var tom = town.signIn("Tom Adeyemi");
        town.openPlan(tom, ACCOUNT);
        var before = words(tom).inputValue();
        write(tom, "steam");

        words(tom).press("Control+A");
        words(tom).press("Control+b");
        assertThat(words(tom)).hasValue("**steam**");
        words(tom).press("Control+i");
        assertThat(words(tom)).hasValue("***steam***");
        tool(tom, "Bold (Ctrl+B)").click();
        assertThat(words(tom)).hasValue("*steam*");
        words(tom).press("Control+z");
        assertThat(words(tom)).hasValue("***steam***");
        words(tom).press("Control+A");
        tool(tom, "Italic (Ctrl+I)").click();
        assertThat(words(tom)).hasValue("**steam**");
        words(tom).press("Control+A");
        words(tom).press("Control+b");
        assertThat(words(tom)).hasValue("steam");

        write(tom, "heat");
        words(tom).press("Enter");
        words(tom).pressSequentially("cold");
        words(tom).press("Control+A");
        tool(tom, "Numbered list").click();
        assertThat(words(tom)).hasValue("1. heat\n2. cold");
        tool(tom, "List").click();
        assertThat(words(tom)).hasValue("- heat\n- cold");
        tool(tom, "List").click();
        assertThat(words(tom)).hasValue("heat\ncold");

        write(tom, "the guide");
        words(tom).press("Control+A");
        tool(tom, "Link").click();
        words(tom).pressSequentially("https://tarnwick.example/guide");
        assertThat(words(tom)).hasValue("[the guide](https://tarnwick.example/guide)");
        assertThat(state(tom)).hasText(Pattern.compile("Saved \\d.*"));

        write(tom, before);
        town.assertNobodyComplained();
    }

    @Test
    void the_preview_shows_what_the_marks_mean_follows_others_and_runs_nothing(DemoTown town) {
        var tom = town.signIn("Tom Adeyemi");
        var rosa = town.signIn("Rosa Klein");
        town.openPlan(tom, ACCOUNT);
        town.openPlan(rosa, ACCOUNT);
        var before = words(tom).inputValue();
        write(tom, "**Steam** first <script>window.ran = 1</script> [here](javascript:window.ran=1)");

        tool(tom, "Preview").click();
        assertThat(tool(tom, "Preview")).hasAttribute("aria-pressed", "true");
        assertThat(tool(tom, "Link")).isDisabled();
        assertThat(preview(tom).locator("strong")).hasText("Steam");
        assertThat(words(tom)).isHidden();

        assertThat(words(rosa)).hasValue(Pattern.compile("^\\*\\*Steam.*"));
        words(rosa).press("Control+End");
        words(rosa).pressSequentially(" and *cold* next");
        assertThat(preview(tom).locator("em")).hasText("cold");
        preview(tom).getByText("here").click();
        assertThat(tom.evaluate("() => window.ran ?? 0"))
                .as("what somebody wrote was run")
                .isEqualTo(0);

        tool(tom, "Preview").press("Enter");
        assertThat(words(tom)).isVisible();
        assertThat(words(tom)).isFocused();
        write(tom, before);
        assertThat(words(rosa)).hasValue(before);
        town.assertNobodyComplained();
    }

    private static void write(Page page, String words) {
        words(page).press("Control+A");
        words(page).fill(words);
        assertThat(state(page)).hasText(Pattern.compile("Saved \\d.*"));
    }

    private static Locator field(Page page) {
        return page.locator(".vr-focus-text");
    }

    private static Locator words(Page page) {
        return field(page).locator("textarea");
    }

    private static Locator state(Page page) {
        return field(page).locator(".vr-joint-state");
    }

    private static Locator preview(Page page) {
        return field(page).locator(".vr-joint-preview");
    }

    private static Locator tool(Page page, String name) {
        return field(page)
                .getByRole(AriaRole.TOOLBAR, new Locator.GetByRoleOptions().setName("Format"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
