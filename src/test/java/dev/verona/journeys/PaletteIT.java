package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The palette of commands and the search: from everywhere, by keys alone, with typos forgiven, one step to the very thing. */
@ExtendWith(SharedTown.class)
class PaletteIT {

    @Test
    void a_word_with_a_typo_leads_to_the_account_by_keys_alone(DemoTown town) {
        var tom = town.signIn("Tom Adeyemi");
        town.visit(tom, "/profile");
        assertThat(heading(tom)).hasText("Tom Adeyemi");
        type(tom, "Control+k", "brakenmor");
        assertThat(options(tom).first()).containsText("Brackenmoor Dairies");
        assertThat(options(tom).first().locator("mark").first()).isVisible();
        tom.keyboard().press("Enter");
        tom.waitForURL(Pattern.compile(".*/accounts/.*brackenmoor.*"));
        assertThat(heading(tom)).hasText("Brackenmoor Dairies");
        town.assertNobodyComplained();
    }

    @Test
    void one_click_leads_to_the_very_contribution(DemoTown town) {
        var rosa = town.signIn("Rosa Klein");
        town.visit(rosa, "/my-work");
        assertThat(heading(rosa)).hasText("My work");
        type(rosa, "/", "third off the gas bil");
        var found = options(rosa)
                .filter(new Locator.FilterOptions().setHasText("A third off the gas bill"))
                .first();
        assertThat(found).isVisible();
        found.click();
        assertThat(rosa.locator(".vr-panel")).containsText("A third off the gas bill");
        town.assertNobodyComplained();
    }

    @Test
    void what_is_typed_before_the_field_is_there_is_not_lost(DemoTown town) {
        var tom = town.signIn("Tom Adeyemi");
        town.visit(tom, "/profile");
        assertThat(heading(tom)).hasText("Tom Adeyemi");
        var slow = new SlowServer(tom);
        tom.keyboard().press("Control+k");
        tom.keyboard().type("brakenx");
        tom.keyboard().press("Backspace");
        tom.keyboard().type("mor");
        tom.keyboard().press("Enter");
        assertThat(tom.getByRole(AriaRole.COMBOBOX)).hasCount(0);
        slow.answers();
        tom.waitForURL(Pattern.compile(".*/accounts/.*brackenmoor.*"));
        assertThat(heading(tom)).hasText("Brackenmoor Dairies");

        slow.sleeps();
        tom.locator("body").press("/");
        tom.keyboard().type("new pla");
        slow.answers();
        assertThat(tom.getByRole(AriaRole.COMBOBOX)).hasValue("new pla");
        tom.keyboard().type("n");
        assertThat(options(tom)
                        .filter(new Locator.FilterOptions().setHasText("New plan"))
                        .first())
                .isVisible();
        assertThat(tom.getByRole(AriaRole.COMBOBOX)).hasValue("new plan");
        tom.unrouteAll();
        town.assertNobodyComplained();
    }

    /** Keeps what a browser sends to the server until it is told to go on. */
    private static final class SlowServer {

        private final List<Route> held = new ArrayList<>();
        private boolean asleep = true;

        SlowServer(Page page) {
            page.route(Pattern.compile(".*v-r=uidl.*"), route -> {
                if (asleep) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
        }

        void sleeps() {
            asleep = true;
        }

        void answers() {
            asleep = false;
            held.forEach(Route::resume);
            held.clear();
        }
    }

    private static void type(Page page, String key, String words) {
        page.keyboard().press(key);
        assertThat(page.getByRole(AriaRole.COMBOBOX)).isFocused();
        page.keyboard().type(words);
    }

    private static Locator options(Page page) {
        return page.getByRole(AriaRole.OPTION);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first();
    }
}
