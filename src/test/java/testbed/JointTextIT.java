package testbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Two people in one field, in real browsers. */
@SpringBootTest(classes = Testbed.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class JointTextIT {

    private static final double PATIENCE = 20_000;

    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    SharedProse prose;

    private Page tom;
    private Page rosa;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void open() {
        prose.begin("The plant wastes heat.");
        var url = "http://localhost:" + port + "/joint";
        tom = browser.open(url, 1000, 700, false);
        rosa = browser.open(url, 1000, 700, false, "who=rosa");
        text(tom).waitFor();
        text(rosa).waitFor();
        PlaywrightAssertions.assertThat(text(tom)).hasValue("The plant wastes heat.");
        PlaywrightAssertions.assertThat(text(rosa)).hasValue("The plant wastes heat.");
    }

    @AfterEach
    void close() {
        tom.context().close();
        rosa.context().close();
        browser.complaints.clear();
    }

    @Test
    void what_one_writes_reaches_the_other_and_is_said_to_be_saved() {
        type(tom, "End", " It could pay.");
        reaches(rosa, "The plant wastes heat. It could pay.");
        PlaywrightAssertions.assertThat(tom.locator(".vr-joint-state")).containsText("Saved", patience());
        assertThat(browser.complaints).isEmpty();
    }

    @Test
    void two_who_type_at_once_keep_every_word_and_their_place() {
        text(tom).click();
        tom.keyboard().press("Control+End");
        text(rosa).click();
        rosa.keyboard().press("Control+Home");
        var ends = " Steam at night is free, and nobody asks for it.";
        var begins = "Brackenmoor first: what we saw on the ride-along. ";
        for (var at = 0; at < Math.max(ends.length(), begins.length()); at++) {
            if (at < ends.length()) {
                tom.keyboard().type(ends.substring(at, at + 1));
            }
            if (at < begins.length()) {
                rosa.keyboard().type(begins.substring(at, at + 1));
            }
            tom.waitForTimeout(60);
        }
        var both = begins + "The plant wastes heat." + ends;
        reaches(tom, both);
        reaches(rosa, both);
        assertThat(prose.document().text()).isEqualTo(both);
        assertThat(tom.evaluate("document.activeElement.selectionStart")).isEqualTo(both.length());
        assertThat(rosa.evaluate("document.activeElement.selectionStart")).isEqualTo(begins.length());
        assertThat(browser.complaints).isEmpty();
    }

    @Test
    void a_selection_stays_on_its_words() {
        text(tom)
                .evaluate("e => { e.focus(); const at = e.value.indexOf('wastes'); e.setSelectionRange(at, at + 6); }");
        type(rosa, "Control+Home", "In Leeds: ");
        reaches(tom, "In Leeds: The plant wastes heat.");
        assertThat(text(tom).evaluate("e => e.value.slice(e.selectionStart, e.selectionEnd)"))
                .isEqualTo("wastes");
        assertThat(text(tom).evaluate("e => document.activeElement === e")).isEqualTo(true);
    }

    @Test
    void what_is_typed_without_a_connection_is_merged_when_it_is_back() {
        tom.context().setOffline(true);
        type(tom, "Control+End", " Written in a tunnel.");
        type(rosa, "Control+Home", "Meanwhile: ");
        PlaywrightAssertions.assertThat(text(rosa)).hasValue("Meanwhile: The plant wastes heat.");
        tom.waitForTimeout(3000);
        PlaywrightAssertions.assertThat(text(tom)).hasValue("The plant wastes heat. Written in a tunnel.");
        tom.context().setOffline(false);
        reaches(tom, "Meanwhile: The plant wastes heat. Written in a tunnel.");
        reaches(rosa, "Meanwhile: The plant wastes heat. Written in a tunnel.");
    }

    @Test
    void refused_words_stay_in_the_field_with_the_reason_beside_them() {
        prose.close();
        type(tom, "Control+End", " Not mine to say.");
        PlaywrightAssertions.assertThat(tom.locator(".vr-joint-state[data-bad]"))
                .containsText("Ask Tom Adeyemi to add you", patience());
        PlaywrightAssertions.assertThat(text(tom)).hasValue("The plant wastes heat. Not mine to say.");
        assertThat(prose.document().text()).isEqualTo("The plant wastes heat.");
    }

    @Test
    void a_paste_of_twenty_thousand_characters_arrives_whole() {
        var long20k = "Heat 🔥 café. ".repeat(1500);
        assertTimeout(Duration.ofSeconds(30), () -> {
            text(tom).fill(long20k);
            tom.keyboard().press("Tab");
            reaches(rosa, long20k);
        });
    }

    private static Locator text(Page page) {
        return page.locator(".vr-joint textarea");
    }

    private static void type(Page page, String key, String words) {
        text(page).click();
        page.keyboard().press(key);
        page.keyboard().type(words);
    }

    private static void reaches(Page page, String words) {
        PlaywrightAssertions.assertThat(text(page))
                .hasValue(words, new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
    }

    private static LocatorAssertions.ContainsTextOptions patience() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }
}
