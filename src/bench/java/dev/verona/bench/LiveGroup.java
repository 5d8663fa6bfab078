package dev.verona.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.live.LiveEvents;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PlanId;
import dev.verona.shared.text.TextChange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import testbed.Browser;

/** How long until another person sees in a browser what somebody wrote. */
final class LiveGroup implements Group {

    private static final int WORDS = 40;

    /** Longer than a screen gathers what comes, so that each word is told on its own. */
    private static final int PAUSE_MILLIS = 80;

    /** Notes when each numbered word is first seen in a text area, looking before every frame. */
    private static final String WATCH = """
            () => {
              window.benchSeen = {};
              const look = () => {
                for (const area of document.querySelectorAll('textarea')) {
                  for (const word of area.value.matchAll(/~(\\d+)~/g)) {
                    window.benchSeen[word[1]] ??= performance.timeOrigin + performance.now();
                  }
                }
                requestAnimationFrame(look);
              };
              look();
            }""";

    /** Notes when the browser is told of each numbered word, before anything is done about it. */
    private static final String LISTEN = """
            (() => {
              window.benchTold = {};
              const Plain = window.WebSocket;
              window.WebSocket = class extends Plain {
                constructor(...given) {
                  super(...given);
                  this.addEventListener('message', message => {
                    for (const word of String(message.data).matchAll(/~(\\d+)~/g)) {
                      window.benchTold[word[1]] ??= performance.timeOrigin + performance.now();
                    }
                  });
                }
              };
            })();""";

    private static final Goal SEEN = Goal.atMost(
                    1.3, "a command is on another person's screen, p95, against append and a bare WebSocket echo", "ms")
            .only(Site.Kind.FILE);
    private static final Goal DRAWN = Goal.atMost(
                    1.3,
                    "a command is on another person's screen, p95, against append and a WebSocket message that a browser draws",
                    "ms")
            .only(Site.Kind.FILE);
    private static final Goal LIMIT = Goal.limit(
                    "a command is on another person's screen, p95, against a limit of 150 ms", "ms")
            .only(Site.Kind.FILE);

    @Override
    public String name() {
        return "live";
    }

    @Override
    public List<Goal> goals() {
        return List.of(SEEN, DRAWN, LIMIT);
    }

    @Override
    public void measure(Site site, Sizes sizes, Ratios ratios) throws Exception {
        var app = site.demo();
        try (
        // What the peer appends is of no plan: no read model here shall have to do with it.
        var apart = site.fresh();
                var browser = Browser.start();
                var echo = new EchoServer()) {
            var writing = new Writing(app);
            var page = browser.open("http://localhost:" + app.port() + "/login", 1440, 900, false);
            page.locator("button.vr-login-person")
                    .filter(new Locator.FilterOptions().setHasText(Demo.ROSA))
                    .click();
            page.waitForURL(url -> !url.contains("/login"));
            page.addInitScript(LISTEN);
            page.navigate("http://localhost:" + app.port() + "/" + PlanNavigation.path(writing.plan));
            page.locator("textarea").first().waitFor();
            page.evaluate(WATCH);
            var engine = Stores.ours(apart.database());
            var pair = new Turns(sizes.repeats()).of("live", () -> writing.seen(page), () -> echoed(engine, echo));
            ratios.add(SEEN, site.kind(), pair);
            var listening = listening(browser, echo);
            var drawn = new Turns(sizes.repeats()).alone("drawn", () -> drawn(engine, echo, listening));
            ratios.add(DRAWN, site.kind(), new Pair(pair.ours(), drawn));
            ratios.add(LIMIT, site.kind(), new Pair(pair.ours(), 150));
            System.out.println("    " + writing.stops());
        }
    }

    private static double echoed(MongoEventStorageEngine engine, EchoServer echo) throws Exception {
        var edits = new Edits();
        var millis = new ArrayList<Double>();
        for (int i = 0; i < WORDS; i++) {
            long start = System.nanoTime();
            engine.appendEvents(List.of(edits.next()));
            echo.say("twenty letters more ");
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return Turns.quantile(millis, 0.95);
    }

    /** An empty page that shows whatever is told to all. */
    private static Page listening(Browser browser, EchoServer echo) {
        var page = browser.open(echo.page(), 1440, 900, false);
        page.waitForCondition(() -> page.title().equals("Heard"));
        page.evaluate(WATCH);
        return page;
    }

    private static double drawn(MongoEventStorageEngine engine, EchoServer echo, Page page) throws Exception {
        page.evaluate("() => window.benchSeen = {}");
        var edits = new Edits();
        var sent = new ArrayList<Double>();
        for (int i = 0; i < WORDS; i++) {
            sent.add(now());
            engine.appendEvents(List.of(edits.next()));
            echo.tell("~" + i + "~ ");
            Thread.sleep(PAUSE_MILLIS);
        }
        return Turns.quantile(times(page, "benchSeen", 0, sent), 0.95);
    }

    private static double now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) / 1000.0;
    }

    /** How long after each word was sent the page noted it. */
    @SuppressWarnings("unchecked") // an object of JavaScript is a map
    private static List<Double> times(Page page, String notes, int first, List<Double> sent) {
        var seen = (Map<String, Number>) Objects.requireNonNull(page.evaluate("name => window[name]", notes));
        var millis = new ArrayList<Double>();
        for (int i = 0; i < sent.size(); i++) {
            var at = seen.get("" + (first + i));
            if (at != null) {
                millis.add(at.doubleValue() - sent.get(i));
            }
        }
        if (millis.size() < sent.size() / 2) {
            throw new IllegalStateException("Only " + millis.size() + " of " + sent.size() + " words are in " + notes);
        }
        return millis;
    }

    /** Somebody who writes numbered words into the focus statement, and wipes them away. */
    private static final class Writing {

        private final App app;
        private final Actor writer;
        private final PlanId plan;
        private final List<Double> recorded = new ArrayList<>();
        private final List<Double> heard = new ArrayList<>();
        private final List<Double> told = new ArrayList<>();
        private final List<Double> drawn = new ArrayList<>();
        private final Queue<Double> events = new ConcurrentLinkedQueue<>();
        private int number;

        Writing(App app) throws Exception {
            this.app = app;
            app.bean(LiveEvents.class).subscribeTo(PlanEvent.TextEdited.class, event -> events.add(now()));
            this.writer = Demo.person(app, Demo.TOM);
            this.plan = Demo.plan(app).plan();
        }

        /** Milliseconds from sending the command to the first frame that shows it, 95 of 100. */
        double seen(Page page) throws Exception {
            int first = number;
            var sent = new ArrayList<Double>();
            long revision = Acting.as(
                            writer,
                            () -> app.bean(QueryGateway.class)
                                    .query(new PlanQuery.FindPlan(plan), PlanView.class)
                                    .join())
                    .focus()
                    .revision();
            int last = 0;
            for (int i = 0; i < WORDS; i++) {
                var word = "~" + number++ + "~ ";
                var change = TextChange.builder().insert(word).delete(last).build();
                last = word.length();
                sent.add(now());
                send(revision++, change);
                recorded.add(now() - sent.getLast());
                Thread.sleep(PAUSE_MILLIS);
            }
            send(revision, TextChange.delete(0, last));
            Thread.sleep(500);
            for (double at : sent) {
                heard.add(Objects.requireNonNull(events.poll()) - at);
            }
            events.clear();
            told.addAll(times(page, "benchTold", first, sent));
            var seen = times(page, "benchSeen", first, sent);
            drawn.addAll(seen);
            return Turns.quantile(seen, 0.95);
        }

        /** Where a command was how long after it was sent: in the middle, and 95 of 100. */
        String stops() {
            return "ms after the command: recorded %s, heard by screens at the server %s, told to the browser %s, drawn %s"
                    .formatted(middle(recorded), middle(heard), middle(told), middle(drawn));
        }

        private static String middle(List<Double> millis) {
            return "%.1f (%.1f)".formatted(Turns.median(millis), Turns.quantile(millis, 0.95));
        }

        private void send(long revision, TextChange change) {
            Acting.as(writer, () -> {
                app.bean(CommandGateway.class)
                        .sendAndWait(new PlanCommand.EditText(plan, FieldRef.focus(), revision, change));
            });
        }
    }
}
