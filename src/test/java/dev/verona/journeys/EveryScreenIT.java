package dev.verona.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import dev.verona.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen in its states, in both themes, on a desk, on a phone and at twice the size: readable by everybody, and quiet in the console. */
@ExtendWith(SharedTown.class)
class EveryScreenIT {

    private static final String TOM = "Tom Adeyemi";
    private static final String ROSA = "Rosa Klein";
    private static final String JUN = "Jun Sato";
    private static final String ERIK = "Erik Solberg";
    private static final String LEO = "Leo Varga";
    private static final String INES = "Ines Okafor";
    private static final String MAYA = "Maya Terrell";
    private static final String SAM = "Sam Whitlock";
    private static final String PLAN = "{plan}";

    /** Good practices beyond WCAG that Vaadin's dialogs do not keep: they bring a banner and a heading of their own. */
    private static final List<String> ABOUT_DIALOGS =
            List.of("aria-allowed-role", "heading-order", "landmark-no-duplicate-banner", "landmark-unique");

    /** Words that an ancestor cuts off: neither behind a scrollbar, nor shortened with an ellipsis, nor hidden from the eye on purpose. */
    private static final String CUT_OFF = """
            () => {
              const found = new Set();
              const up = (e) => e.assignedSlot || e.parentElement || e.getRootNode().host;
              const cutter = (e, words) => {
                for (let a = e; a; a = up(a)) {
                  const style = getComputedStyle(a);
                  if (style.display === 'contents') continue;
                  if (['auto', 'scroll'].includes(style.overflowX) || style.position === 'fixed') return null;
                  const box = a.getBoundingClientRect();
                  if (box.width < 3 || style.clipPath !== 'none' || style.textOverflow === 'ellipsis') return null;
                  if (['hidden', 'clip'].includes(style.overflowX) && (words.right > box.right + 2 || words.left < box.left - 2)) {
                    return a;
                  }
                }
                return null;
              };
              const look = (root) => root.querySelectorAll('*').forEach((e) => {
                if (e.shadowRoot) look(e.shadowRoot);
                if (e.closest('.vr-hidden, style, script, [hidden], [aria-hidden=true], vaadin-side-nav')) return;
                for (const node of e.childNodes) {
                  if (node.nodeType !== Node.TEXT_NODE || !node.textContent.trim()) continue;
                  const range = document.createRange();
                  range.selectNodeContents(node);
                  const words = range.getBoundingClientRect();
                  if (words.width > 2 && getComputedStyle(e).visibility !== 'hidden' && cutter(e, words)) {
                    found.add(node.textContent.trim().slice(0, 60));
                  }
                }
              });
              look(document);
              return [...found];
            }""";

    private static DemoTown town;
    /** One window each, kept from screen to screen. */
    private static final Map<String, Page> windows = new HashMap<>();

    private static String plan = "";

    /**
     * A screen in a state.
     *
     * @param who looks; nobody has signed in when it is empty
     * @param reach what leads from the address to the state
     */
    record Screen(String name, String who, String path, Consumer<Page> reach) {

        static Screen of(String name, String who, String path) {
            return new Screen(name, who, path, page -> {});
        }

        /** A dialog that a button opens. */
        static Screen opened(String name, String who, String path, String button) {
            return new Screen(name, who, path, page -> {
                button(page, button).click();
                // The dialog's own element has no size: its buttons have.
                assertThat(button(page, "Cancel")).isVisible();
            });
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Screen> screens() {
        return Stream.of(
                Screen.of("sign-in", "", "/login"),
                Screen.of("sign-in, wrong password", "", "/login?wrong"),
                Screen.of("my work", TOM, "/my-work"),
                Screen.of("accounts", TOM, "/accounts"),
                Screen.of("accounts, nothing found", TOM, "/accounts?q=zzzz"),
                Screen.opened("accounts, new", TOM, "/accounts", "New account"),
                Screen.of("account", TOM, "/accounts/brackenmoor"),
                Screen.of("opportunities without an account", TOM, "/accounts/unassigned"),
                Screen.of("segments", TOM, "/segments"),
                Screen.of("segment, fixed", TOM, "/segments/dairy-and-beverage"),
                new Screen("segment, proposed", MAYA, "/segments/dairy-and-beverage", page -> {
                    assertThat(button(page, "Agree to this ten")).isVisible();
                    page.locator(".vr-score-details vaadin-details-summary")
                            .first()
                            .click();
                    assertThat(page.locator(".vr-score-parts").first()).isVisible();
                }),
                Screen.opened("segment, criteria", MAYA, "/segments/dairy-and-beverage", "Propose other criteria"),
                Screen.opened("segment, ten to propose", TOM, "/segments/district-energy", "Propose a ten"),
                new Screen("segment, place to move", MAYA, "/segments/dairy-and-beverage", page -> {
                    page.getByLabel("Put another in the place of Brackenmoor Dairies")
                            .click();
                    assertThat(button(page, "Cancel")).isVisible();
                }),
                Screen.of("my ten accounts", ROSA, "/my-ten"),
                new Screen("my ten accounts, to ask", ROSA, "/my-ten", page -> {
                    button(page, "Ask in several plans").click();
                    page.locator("vaadin-checkbox-group input").first().check();
                    assertThat(page.locator(".vr-served-line").first()).isVisible();
                }),
                new Screen("my ten accounts, to offer", ROSA, "/my-ten", page -> {
                    button(page, "Offer an asset").click();
                    assertThat(button(page, "Put in")).isVisible();
                }),
                Screen.of("plans", TOM, "/plans"),
                Screen.opened("plans, new", TOM, "/plans", "New plan"),
                Screen.of("plan", TOM, PLAN),
                Screen.opened("plan, new objective", TOM, PLAN, "Add objective"),
                Screen.of("plan, board", TOM, PLAN + "/board"),
                new Screen("plan, contribution", TOM, PLAN + "/board", page -> {
                    page.locator(".vr-contribution-title").first().click();
                    assertThat(page.locator(".vr-panel")).isVisible();
                }),
                Screen.of("plan, stakeholders", TOM, PLAN + "/stakeholders"),
                new Screen("plan, stakeholder", TOM, PLAN + "/stakeholders", page -> {
                    page.locator(".vr-people-name").first().click();
                    assertThat(page.locator(".vr-panel")).isVisible();
                }),
                Screen.of("plan, numbers", TOM, PLAN + "/numbers"),
                new Screen("plan, cell of the whitespace", TOM, PLAN + "/numbers", page -> {
                    page.locator(".vr-cell").first().click();
                    assertThat(page.locator(".vr-cell-editor")).isVisible();
                }),
                Screen.of("plan, team", TOM, PLAN + "/team"),
                Screen.of("plan, history", TOM, PLAN + "/history"),
                Screen.of("plan, two moments compared", TOM, PLAN + "/compare"),
                Screen.of("plan, who wrote it", TOM, PLAN + "/authors"),
                Screen.of("plan, to be taken along", TOM, PLAN + "/export"),
                Screen.of("plan, as it stood", TOM, PLAN + "?at=60"),
                Screen.of("plan, board as it stood", TOM, PLAN + "/board?at=60"),
                new Screen("plan, decisions", TOM, PLAN + "/decisions", page -> {
                    page.getByText("What stood then").first().click();
                    assertThat(page.getByText("Open the plan as it stood then").first())
                            .isVisible();
                }),
                Screen.of("inbox", ROSA, "/inbox"),
                Screen.of("inbox, how you are told", ROSA, "/inbox/settings"),
                Screen.of("plan, discussion", TOM, PLAN + "/discussion"),
                new Screen("plan, thread", TOM, PLAN, page -> {
                    page.getByLabel("Comments on this focus statement").first().click();
                    assertThat(page.locator(".vr-thread").first()).isVisible();
                }),
                Screen.of("plan, read only", INES, PLAN),
                Screen.of("plan, board, read only", INES, PLAN + "/board"),
                new Screen("palette", TOM, "/profile", page -> {
                    page.keyboard().press("Control+k");
                    page.keyboard().type("brackn");
                    assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
                }),
                new Screen("keys", TOM, "/profile", page -> {
                    page.keyboard().press("?");
                    assertThat(page.getByText("The same, while you are not typing"))
                            .isVisible();
                }),
                Screen.of("library", TOM, "/library"),
                Screen.of("library, nothing found", TOM, "/library?q=zzzz"),
                Screen.opened("library, new", TOM, "/library", "Add asset"),
                Screen.of("asset", ROSA, "/library/board-brochure"),
                Screen.opened("asset, new version", ROSA, "/library/board-brochure", "New version"),
                Screen.of("asset, blocked", TOM, "/library/calder-quay-winter"),
                Screen.of("asset with site visits", TOM, "/library/sundale-main-plant"),
                Screen.opened("asset, visit", TOM, "/library/sundale-main-plant", "Book a visit"),
                Screen.of("rules", TOM, "/rules"),
                Screen.opened("rules, new", TOM, "/rules", "New rule"),
                Screen.of("rule", MAYA, "/rules/brand-manager-above-two-million"),
                Screen.of("rule, drafted", MAYA, "/rules/upstream-marketer-on-district-energy"),
                new Screen("consultation", TOM, "/accounts/brackenmoor", page -> {
                    page.locator("#consultations a[href^='consultations/']")
                            .first()
                            .click();
                    assertThat(page.getByText("What is asked")).isVisible();
                }),
                new Screen("plan, from the library", TOM, PLAN + "/board", page -> {
                    page.getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions()
                                            .setName("Add to Decision")
                                            .setExact(true))
                            .click();
                    page.locator(".vr-stage-offer")
                            .getByText("From the library")
                            .click();
                    assertThat(page.locator(".vr-offer-list li").first()).isVisible();
                }),
                Screen.of("playbooks", TOM, "/playbooks"),
                Screen.opened("playbooks, new", TOM, "/playbooks", "New playbook"),
                Screen.of("playbook", TOM, "/playbooks/dairy-and-beverage"),
                Screen.of("playbook, what changed", TOM, "/playbooks/dairy-and-beverage?tab=versions"),
                Screen.of("playbook, across the ten", INES, "/playbooks/dairy-and-beverage?tab=progress"),
                new Screen("playbook, draft", ROSA, "/playbooks/dairy-and-beverage?tab=draft", page -> {
                    if (button(page, "Begin the next version").isVisible()) {
                        button(page, "Begin the next version").click();
                    }
                    page.locator(".vr-play-fold vaadin-details-summary").first().click();
                    assertThat(page.getByLabel("Talk track")).isVisible();
                }),
                Screen.of("plan, playbook", TOM, PLAN + "/playbook"),
                Screen.opened("plan, start a play", TOM, PLAN + "/playbook", "Start a play"),
                Screen.opened("plan, newer version of a play", TOM, PLAN + "/playbook", "See what it changes"),
                Screen.opened("plan, offer to the playbook", TOM, PLAN + "/playbook", "Offer something to this play"),
                Screen.of("leads", TOM, "/leads"),
                Screen.of("leads, nothing found", TOM, "/leads?q=zzzz"),
                Screen.of("leads, overdue", LEO, "/leads?overdue=yes"),
                Screen.opened("leads, new", JUN, "/leads", "Add lead"),
                lead("lead", TOM, "Wort boiling heat", page -> {}),
                lead("lead, returned", JUN, "Dryer exhaust at Pellworth", page -> {}),
                lead("lead, to hand over", JUN, "Return line of the eastern network", page -> press(page, "Hand over")),
                lead("lead, to return", TOM, "Wort boiling heat", page -> press(page, "Return")),
                lead("lead, facts", JUN, "Dryer exhaust at Pellworth", page -> press(page, "Add facts")),
                Screen.of("qualified lead", TOM, "/leads/definition"),
                Screen.opened("qualified lead, declined", TOM, "/leads/definition", "Decline"),
                Screen.of("who to call", ERIK, "/who-to-call"),
                Screen.of("who to call about an account", TOM, "/who-to-call?account=brackenmoor&stage=decision"),
                Screen.of("who to call, nobody", TOM, "/who-to-call?q=zzzz"),
                Screen.opened("who to call, new", TOM, "/who-to-call", "Add entry"),
                Screen.of("disputes", LEO, "/disputes"),
                Screen.of("disputes, nothing found", TOM, "/disputes?q=zzzz"),
                dispute("dispute", ERIK, "A lead at Velden", page -> {}),
                dispute("dispute, to settle", ERIK, "A lead at Velden", page -> press(page, "Settle")),
                dispute("dispute, to a sponsor", JUN, "A lead at Velden", page -> press(page, "Put to a sponsor")),
                dispute("dispute, facts", JUN, "A lead at Velden", page -> press(page, "Attach what is on record")),
                dispute("dispute, with a sponsor", INES, "No proof from a dairy", page -> {}),
                dispute("dispute, settled", ROSA, "The harbour offer", page -> {}),
                Screen.of("dispute, raised", TOM, "/disputes/raise?account=brackenmoor"),
                Screen.of("lessons", TOM, "/disputes/lessons"),
                Screen.of("plan, disputes", TOM, PLAN + "/disputes"),
                Screen.of("reviews", TOM, "/reviews"),
                Screen.of("reviews, held", MAYA, "/reviews?show=held"),
                Screen.of("reviews, overdue", TOM, "/reviews?show=overdue"),
                Screen.of("reviews, nothing found", TOM, "/reviews?q=zzzz"),
                Screen.opened("reviews, new", INES, "/reviews", "Schedule review"),
                Screen.of("review, prepared", INES, review("half-year", "")),
                Screen.opened("review, moved", INES, review("half-year", ""), "Move"),
                Screen.of("review, held", TOM, review("top-ten", "/meeting")),
                Screen.of("review, minutes", TOM, review("top-ten", "/minutes")),
                Screen.of("plan, health", TOM, PLAN + "/health"),
                Screen.of("portfolio", INES, "/portfolio"),
                Screen.of("portfolio, compared", INES, "/portfolio?against=2020-01-01&sort=health"),
                Screen.of("portfolio, what was won", INES, "/portfolio/opportunities?figure=won"),
                Screen.of(
                        "the number, what is in play",
                        INES,
                        "/portfolio/opportunities?figure=open&period=2026-07-01~2026-12-31"),
                Screen.of("portfolio, nothing behind it", INES, "/portfolio/opportunities?segment=none"),
                Screen.of("portfolio, my own", TOM, "/portfolio"),
                Screen.of("portfolio, nothing found", INES, "/portfolio?segment=none"),
                Screen.of("the number", MAYA, "/the-number"),
                Screen.opened("the number, commitment", MAYA, "/the-number", "Commit for Marketing"),
                Screen.of("the number, none", TOM, "/the-number?period=2031-01-01~2031-06-30"),
                Screen.of("ledger", TOM, "/ledger"),
                Screen.of("ledger, figure opened", TOM, "/ledger?open=given&function=marketing"),
                Screen.of("my day", TOM, "/my-day"),
                Screen.of("profile", TOM, "/profile"),
                Screen.of("no such page", TOM, "/nowhere"),
                Screen.of("not open to the role", TOM, "/people"),
                Screen.of("people", SAM, "/people"),
                Screen.opened("people, new", SAM, "/people", "Add person"),
                Screen.of("import", SAM, "/accounts/import"),
                Screen.of("imports", SAM, "/accounts/imports"));
    }

    private static String review(String name, String below) {
        return "/reviews/" + Ids.named("demo", "review", name) + below;
    }

    /** A lead's page, reached from the list: its address is not known beforehand. */
    private static Screen lead(String name, String who, String title, Consumer<Page> reach) {
        return new Screen(name, who, "/leads?q=" + title.replace(" ", "%20"), page -> {
            page.locator("a.vr-lead-name").first().click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(title);
            reach.accept(page);
        });
    }

    private static Screen dispute(String name, String who, String subject, Consumer<Page> reach) {
        return new Screen(name, who, "/disputes?q=" + subject.replace(" ", "%20"), page -> {
            page.locator("a.vr-dispute-name").first().click();
            assertThat(page.locator("#stake")).isVisible();
            reach.accept(page);
        });
    }

    /** Opens a dialog. */
    private static void press(Page page, String button) {
        button(page, button).click();
        assertThat(button(page, "Cancel")).isVisible();
    }

    @BeforeAll
    static void open(DemoTown shared) {
        town = shared;
        var tom = window(TOM);
        town.openPlan(tom, "Brackenmoor Dairies");
        plan = tom.url().replaceFirst("^https?://[^/]+", "");
    }

    @AfterAll
    static void leave() {
        windows.clear();
    }

    @AfterEach
    void nobodyComplained() {
        town.assertNobodyComplained();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void is_readable_by_everybody_at_every_size(Screen screen) {
        var page = window(screen.who());
        var faults = new ArrayList<String>();
        show(page, screen);
        look(page, "desk, light", faults);
        page.emulateMedia(media(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        look(page, "phone, dark", faults);
        // A desk's window at 200%: half as many CSS pixels each way.
        page.setViewportSize(720, 450);
        cutOff(page, "at 200%", faults);
        assertThat(faults).isEmpty();
        if (screen.name().startsWith("no")) {
            // Its answer is an error, as it should be.
            town.forgetComplaints();
        }
    }

    @Test
    void a_plan_is_printed_whole_in_ink_on_white() {
        var page = window(TOM);
        page.setViewportSize(1440, 900);
        town.visit(page, plan + "/board");
        assertThat(page.locator(".vr-contribution").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        assertThat(page.locator("vaadin-side-nav").first()).not().isVisible();
        assertThat(page.locator(".vr-board-top")).not().isVisible();
        assertThat(page.locator(".vr-stage").filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(8);
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        // What scrolls on a screen goes on to the next sheet.
        assertThat(page.evaluate("document.documentElement.scrollHeight"
                        + " >= document.querySelector('.vr-plan').getBoundingClientRect().height"))
                .isEqualTo(true);
        var sheets = Pattern.compile("/Type /Page\\b").matcher(new String(page.pdf(), StandardCharsets.ISO_8859_1));
        assertThat(sheets.results().count()).isGreaterThan(1);
        page.emulateMedia(media(ColorScheme.LIGHT).setMedia(Media.SCREEN));
    }

    @Test
    void whoever_asks_for_calm_sees_nothing_move() {
        var page = window(TOM);
        page.setViewportSize(1440, 900);
        page.emulateMedia(media(ColorScheme.LIGHT));
        town.visit(page, plan + "/board");
        page.locator(".vr-contribution-title").first().click();
        assertThat(page.locator(".vr-panel")).isVisible();
        assertThat(page.evaluate("document.getAnimations().filter(a => a.playState === 'running'"
                        + " && a.effect.getComputedTiming().endTime > 20).length"))
                .isEqualTo(0);
    }

    @Test
    void the_focus_stays_while_others_change_the_plan_and_what_they_did_is_told_politely() {
        var tom = window(TOM);
        tom.setViewportSize(1440, 900);
        town.visit(tom, plan + "/board");
        var title = tom.locator(".vr-stage")
                .nth(2)
                .locator(".vr-contribution-title")
                .first();
        title.focus();
        var words = title.textContent();

        var rosa = window(ROSA);
        rosa.setViewportSize(1440, 900);
        town.visit(rosa, plan + "/board");
        var first = rosa.locator(".vr-stage")
                .nth(1)
                .locator(".vr-contribution-title")
                .first();
        var carried = first.textContent();
        first.press("Alt+ArrowRight");
        assertThat(rosa.locator(".vr-stage").nth(2).getByText(carried)).isVisible();

        assertThat(tom.locator("[role=status]").getByText("Rosa Klein moved")).hasCount(1);
        assertThat(tom.evaluate("document.activeElement.textContent")).isEqualTo(words);
        assertThat(tom.evaluate("document.activeElement.matches('.vr-contribution-title')"))
                .isEqualTo(true);
    }

    private static void show(Page page, Screen screen) {
        page.setViewportSize(1440, 900);
        page.emulateMedia(media(ColorScheme.LIGHT));
        town.visit(page, screen.path().replace(PLAN, plan));
        assertThat(heading(page)).isVisible();
        screen.reach().accept(page);
    }

    private static Page window(String who) {
        return windows.computeIfAbsent(
                who, name -> name.isEmpty() ? town.visitor("/login", 1440, 900, false) : town.signIn(name));
    }

    private static Page.EmulateMediaOptions media(ColorScheme scheme) {
        return new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE);
    }

    /** What axe finds, and what cannot be seen. What is found while a page is being drawn anew is looked at again. */
    private static void look(Page page, String how, List<String> faults) {
        var found = new ArrayList<String>();
        for (int glance = 0; glance < 3; glance++) {
            page.waitForTimeout(150 + 1_000 * glance);
            found.clear();
            cutOff(page, how, found);
            axe(page, how, found);
            if (found.isEmpty()) {
                return;
            }
        }
        faults.addAll(found);
    }

    private static void axe(Page page, String how, List<String> faults) {
        // In the page itself: otherwise it opens another one for each look.
        var axe = new AxeBuilder(page).setLegacyMode(true);
        if (page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]").count() > 0) {
            axe.disableRules(ABOUT_DIALOGS);
        }
        for (var violation : axe.analyze().getViolations()) {
            violation.getNodes().stream()
                    .limit(3)
                    .forEach(node -> faults.add(
                            "%s: %s: %s %s".formatted(how, violation.getId(), node.getTarget(), node.getHtml())));
        }
    }

    private static void cutOff(Page page, String how, List<String> faults) {
        if (Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))) {
            faults.add(how + ": scrolls sideways");
        }
        var words = (List<?>) page.evaluate(CUT_OFF);
        if (!words.isEmpty()) {
            faults.add(how + ": cut off: " + words);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first();
    }
}
