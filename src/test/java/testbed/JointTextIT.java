package testbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextDiff;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

/** Two people in one field, in real browsers. */
@SpringBootTest(classes = Testbed.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class JointTextIT {

    private static final String REQUESTS = "**/*v-r=uidl*";
    private static final double PATIENCE = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
        // A request that is turned away while its window closes is nobody's matter.
        tom.unroute(REQUESTS);
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

    @Test
    void control_z_takes_back_ones_own_words_and_leaves_the_others() {
        type(tom, "Control+End", " It could pay.");
        reaches(rosa, "The plant wastes heat. It could pay.");
        type(rosa, "Control+Home", "In Leeds: ");
        reaches(tom, "In Leeds: The plant wastes heat. It could pay.");
        text(tom).press("Control+z");
        reaches(tom, "In Leeds: The plant wastes heat.");
        reaches(rosa, "In Leeds: The plant wastes heat.");
        text(tom).press("Control+Shift+z");
        reaches(rosa, "In Leeds: The plant wastes heat. It could pay.");
        text(rosa).press("Control+z");
        reaches(tom, "The plant wastes heat. It could pay.");
    }

    @Test
    void words_that_were_never_sent_are_there_after_the_page_was_loaded_anew() {
        tom.route(REQUESTS, Route::abort);
        type(tom, "Control+End", " Written before the crash.");
        type(rosa, "Control+Home", "Meanwhile: ");
        PlaywrightAssertions.assertThat(text(rosa)).hasValue("Meanwhile: The plant wastes heat.");
        tom.unroute(REQUESTS);
        tom.reload();
        reaches(tom, "Meanwhile: The plant wastes heat. Written before the crash.");
        reaches(rosa, "Meanwhile: The plant wastes heat. Written before the crash.");
        assertThat(prose.document().text()).isEqualTo("Meanwhile: The plant wastes heat. Written before the crash.");
        tom.reload();
        reaches(tom, "Meanwhile: The plant wastes heat. Written before the crash.");
    }

    @Test
    void what_followed_words_that_were_under_way_stands_behind_them_after_the_page_was_loaded_anew() {
        tom.route(REQUESTS, Route::abort);
        type(tom, "Control+End", " Written before the cr");
        tom.waitForFunction(
                "Object.keys(localStorage).some(key => key.startsWith('verona.words:') && JSON.parse(localStorage[key]).sent)");
        tom.keyboard().type("ash.");
        type(rosa, "Control+Home", "Meanwhile: ");
        tom.unroute(REQUESTS);
        tom.reload();
        reaches(tom, "Meanwhile: The plant wastes heat. Written before the crash.");
        reaches(rosa, "Meanwhile: The plant wastes heat. Written before the crash.");
    }

    @Test
    void words_of_somebody_who_may_not_write_any_more_are_given_back() {
        tom.route(REQUESTS, Route::abort);
        type(tom, "Control+End", " Not in time.");
        prose.lock();
        PlaywrightAssertions.assertThat(tom.locator(".vr-given textarea"))
                .hasValue("The plant wastes heat. Not in time.", given());
        reaches(tom, "The plant wastes heat.");
        assertThat(prose.document().text()).isEqualTo("The plant wastes heat.");
    }

    @Test
    void an_input_method_composes_undisturbed_and_what_others_write_meanwhile_follows() {
        text(tom).click();
        tom.keyboard().press("Control+End");
        var input = tom.context().newCDPSession(tom);
        input.send("Input.imeSetComposition", composition(" ねつ", 3));
        type(rosa, "Control+Home", "In Leeds: ");
        PlaywrightAssertions.assertThat(text(rosa)).hasValue("In Leeds: The plant wastes heat.");
        PlaywrightAssertions.assertThat(text(tom)).hasValue("The plant wastes heat. ねつ");
        var words = new JsonObject();
        words.addProperty("text", " 熱");
        input.send("Input.insertText", words);
        reaches(tom, "In Leeds: The plant wastes heat. 熱");
        reaches(rosa, "In Leeds: The plant wastes heat. 熱");
    }

    private static JsonObject composition(String words, int caret) {
        var composition = new JsonObject();
        composition.addProperty("text", words);
        composition.addProperty("selectionStart", caret);
        composition.addProperty("selectionEnd", caret);
        return composition;
    }

    @Test
    void the_browser_merges_as_the_server_does() {
        var random = new Random(20260701);
        for (var round = 0; round < 300; round++) {
            var text = words(random);
            var mine = TextDiff.between(text, words(random));
            var theirs = TextDiff.between(text, words(random));
            var browser = tom.evaluate(
                    "([t, a, b]) => { const c = window.Verona.change; a = JSON.parse(a); b = JSON.parse(b);"
                            + " return [JSON.stringify(c.transform(a, b, true)), JSON.stringify(c.transform(b, a, false)),"
                            + " c.apply(c.compose(b, c.transform(a, b, true)), t), JSON.stringify(c.invert(a, t))]; }",
                    List.of(text, JSON.writeValueAsString(mine), JSON.writeValueAsString(theirs)));
            var after = mine.transform(theirs, TextChange.Order.BEFORE);
            assertThat(browser)
                    .isEqualTo(List.of(
                            JSON.writeValueAsString(after),
                            JSON.writeValueAsString(theirs.transform(mine, TextChange.Order.AFTER)),
                            after.apply(theirs.apply(text)),
                            JSON.writeValueAsString(mine.invert(text))));
        }
    }

    private static String words(Random random) {
        var pieces = List.of("heat ", "steam ", "a", "b", "🔥", "café ");
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(at -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }

    private static Locator text(Page page) {
        return page.locator(".vr-joint vaadin-text-area textarea");
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

    private static LocatorAssertions.HasValueOptions given() {
        return new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.ContainsTextOptions patience() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }
}
