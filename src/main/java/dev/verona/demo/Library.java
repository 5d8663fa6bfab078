package dev.verona.demo;

import static dev.verona.demo.AssetStory.file;
import static dev.verona.demo.AssetStory.words;
import static dev.verona.demo.Cast.ERIK;
import static dev.verona.demo.Cast.HANA;
import static dev.verona.demo.Cast.JUN;
import static dev.verona.demo.Cast.NADIA;
import static dev.verona.demo.Cast.ROSA;
import static dev.verona.demo.Cast.TOM;

import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetCommand.HandedIn;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetKind;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Consent;
import dev.verona.shared.FileContent;
import dev.verona.shared.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The library in that half-year: the brochure that Sales did not let out, the reference at its cap, and something in each state. */
final class Library {

    private static final List<SegmentId> DAIRY = List.of(SegmentId.named("Dairy & Beverage"));
    private static final List<SegmentId> CHEMICALS = List.of(SegmentId.named("Specialty Chemicals"));
    private static final List<SegmentId> ENERGY = List.of(SegmentId.named("District Energy"));

    private final Script script;
    private final StoryTime time;

    private Library(Script script, StoryTime time) {
        this.script = script;
        this.time = time;
    }

    static void tell(Script script, StoryTime time) {
        var library = new Library(script, time);
        library.inUse();
        library.brochure();
        library.references();
        library.dueAndOver();
        library.inWork();
    }

    private AssetStory asset(String id) {
        return new AssetStory(script, time, id);
    }

    private static AssetFacts facts(
            String title,
            String summary,
            List<SegmentId> segments,
            List<Stage> stages,
            List<String> industries,
            @Nullable LocalDate reviewDue,
            @Nullable LocalDate expires) {
        return new AssetFacts(title, summary, segments, stages, industries, reviewDue, expires);
    }

    private void inUse() {
        asset("proposal-template-7")
                .on(1, 12, 9, 0, ROSA)
                .add(
                        AssetKind.TEMPLATE,
                        facts(
                                "Proposal template 7: phases",
                                "For customers whose board approves in steps: two sites first, the third as an option.",
                                List.of(),
                                List.of(Stage.DEVELOPING_SOLUTION),
                                List.of(),
                                time.date(9, 1),
                                time.date(18, 28)))
                .draft(file(
                        new HandedIn(
                                "proposal-template-7.pdf",
                                DemoPdf.of(
                                        "Proposal: heat recovery in phases",
                                        "1  What leaves your site as heat today",
                                        "2  Phase 1: the two sites that pay back first",
                                        "3  Phase 2: an option with a fixed price",
                                        "4  How we measure, and what happens when a saving is missed")),
                        "",
                        """
                        **Change** the savings per site, the dates of the production breaks and the names of the approvers.

                        **Never change** the measuring method, and what happens when a saving is missed.
                        """,
                        ""))
                .ask(TOM)
                .on(1, 14, 8, 30, TOM)
                .release()
                .on(5, 11, 9, 0, ROSA)
                .draft(file(
                        new HandedIn(
                                "proposal-template-7.pdf",
                                DemoPdf.of(
                                        "Proposal: heat recovery in phases",
                                        "1  What leaves your site as heat today",
                                        "2  Phase 1: the two sites that pay back first",
                                        "3  Phase 2: an option with a price that holds for twelve months",
                                        "4  How we measure, and what happens when a saving is missed")),
                        "For customers whose board approves in steps: two sites first, the third as an option with a price that holds for twelve months.",
                        """
                        **Change** the savings per site, the dates of the production breaks and the names of the approvers.

                        **Never change** the measuring method, the twelve months of the option, and what happens when a saving is missed.
                        """,
                        "The option's price holds for twelve months: two customers had asked how long."))
                .ask(TOM)
                .on(5, 12, 8, 40, TOM)
                .release();
        asset("how-we-say-it")
                .on(1, 19, 10, 0, ROSA)
                .add(
                        AssetKind.MESSAGE_GUIDE,
                        facts(
                                "How we say it: measured, not promised",
                                "The three sentences that everybody of us says alike, with the picture that goes with them.",
                                List.of(),
                                List.of(),
                                List.of(),
                                time.date(12, 1),
                                null))
                .draft(file(new HandedIn("heat-in-one-picture.png", picture()), """
                        1. We take a third of the gas bill away, and measure it.
                        2. Your process does not change.
                        3. When a saving is missed, we pay.

                        Not a word of *green*: our customers' auditors read **grams of CO2 per litre**.
                        """, "", ""))
                .ask(ERIK)
                .on(1, 21, 16, 0, ERIK)
                .release();
    }

    private void brochure() {
        var claim = DemoPdf.of(
                "Pays for itself in two years",
                "Heat recovery for Tarn Fell and Eskdale",
                "31% less gas at Tarn Fell, 28% at Eskdale",
                "No change to the process, no stop of production");
        var measured = DemoPdf.of(
                "Thirty-one months, measured",
                "Heat recovery for Tarn Fell and Eskdale",
                "31% less gas at Tarn Fell, 28% at Eskdale",
                "No change to the process, no stop of production",
                "Page 4: the meter readings of nine days, minute by minute");
        asset("board-brochure")
                .on(4, 2, 10, 0, JUN)
                .add(
                        AssetKind.TEMPLATE,
                        facts(
                                "Board brochure: heat recovery in dairies",
                                "Four pages for a board paper: the sites, how the recovery works, the plan of phases.",
                                DAIRY,
                                List.of(Stage.DEVELOPING_SOLUTION, Stage.DECISION),
                                List.of("Dairy"),
                                time.date(10, 1),
                                time.date(15, 31)))
                .draft(file(
                        new HandedIn("board-brochure.pdf", claim),
                        "",
                        "Put the customer's own site photographs on pages 1 and 3.",
                        ""))
                .ask(TOM)
                .on(4, 8, 16, 50, TOM)
                .reject(
                        "\"Pays for itself in two years\" holds for Tarn Fell alone. Over both sites it is thirty-one months, and their controller will reckon it.")
                .on(4, 10, 11, 30, JUN)
                .draft(file(
                        new HandedIn("board-brochure.pdf", measured),
                        "",
                        "Put the customer's own site photographs on pages 1 and 3. Never print a payback that the meter readings do not show.",
                        "The payback over both sites, as measured, with the readings on page 4."))
                .ask(TOM)
                .on(4, 13, 9, 10, TOM)
                .release();
    }

    private void references() {
        asset("sundale-main-plant")
                .on(1, 26, 9, 0, JUN)
                .add(
                        AssetKind.CASE_STUDY,
                        facts(
                                "Sundale Creameries: the first year, measured",
                                "33% less gas over twelve months and not one cleaning cycle delayed. The plant room can be seen.",
                                DAIRY,
                                List.of(Stage.DECISION),
                                List.of("Dairy"),
                                time.date(11, 1),
                                null))
                .proven("Sundale Creameries", CaseForm.REFERENCE, Consent.GIVEN, time.date(18, 28))
                .cap(4)
                .draft(file(
                        new HandedIn(
                                "sundale-first-year.pdf",
                                DemoPdf.of(
                                        "Sundale Creameries: the first year",
                                        "33% less gas over twelve months, by Sundale's own production log",
                                        "78 degrees at every shift change, also in August",
                                        "Not one cleaning cycle delayed",
                                        "Signed by the energy manager")),
                        "Ask for the energy manager; the production manager does not like visitors in the harvest months.",
                        "",
                        ""))
                .ask(TOM)
                .on(1, 28, 9, 0, TOM)
                .release()
                .on(2, 9, 11, 0, NADIA)
                .book("oakmere", time.date(2, 25))
                .on(3, 2, 11, 0, ERIK)
                .book("polder-melk", time.date(3, 17))
                .on(3, 23, 11, 0, TOM)
                .book("verano-juices", time.date(4, 14))
                .on(4, 15, 11, 0, NADIA)
                .book("wolds-maltings", time.date(4, 28));
        asset("keldale-brewhouse")
                .on(2, 16, 9, 0, JUN)
                .add(
                        AssetKind.CASE_STUDY,
                        facts(
                                "Keldale Brewing: three years of hot water",
                                "The same hot-water duty as a dairy's cleaning, at half the size. The head brewer shows it himself.",
                                DAIRY,
                                List.of(Stage.DECISION),
                                List.of("Brewing", "Dairy"),
                                time.date(12, 1),
                                null))
                .proven("Keldale Brewing", CaseForm.SITE_VISIT, Consent.GIVEN, time.date(12, 31))
                .cap(6)
                .draft(words("""
                        Recovery unit in its third year, **96% availability** by the brewery's own log.

                        Half a day: plant room, control room, and a talk with the shift leaders.
                        """))
                .ask(TOM)
                .on(2, 18, 9, 0, TOM)
                .release()
                .on(5, 12, 10, 0, TOM)
                .book("brackenmoor", time.date(5, 21));
    }

    private void dueAndOver() {
        asset("battlecard-second-boiler")
                .on(1, 27, 14, 0, HANA)
                .add(
                        AssetKind.BATTLECARD,
                        facts(
                                "Battlecard: a second boiler of the same kind",
                                "What to say when they would rather buy what they know.",
                                List.of(),
                                List.of(Stage.DEFINING_NEEDS, Stage.DECISION),
                                List.of(),
                                time.date(5, 15),
                                time.date(9, 30)))
                .draft(words("""
                        - A boiler is written off in fifteen years, and burns gas in each of them.
                        - Their retailers ask for grams of CO2 per litre from next year.
                        - Concede: a boiler is delivered in eight weeks, we need fourteen.
                        """))
                .ask(NADIA)
                .on(1, 30, 9, 0, NADIA)
                .release();
        asset("price-sheet-heatloop")
                .on(1, 8, 10, 0, ROSA)
                .add(
                        AssetKind.PRICE_SHEET,
                        facts(
                                "Price sheet HeatLoop 400, first half-year",
                                "List prices, and what else than price may be given.",
                                List.of(),
                                List.of(Stage.NEGOTIATING_CONTRACT),
                                List.of(),
                                null,
                                time.date(5, 31)))
                .draft(words("""
                        | What | Instead of a discount |
                        |---|---|
                        | Two years of service | worth 3% |
                        | Option at a fixed price | until the end of next year |
                        | Payment after the first measured quarter | with a bank's guarantee |
                        """))
                .ask(ERIK)
                .on(1, 9, 15, 0, ERIK)
                .release();
        asset("calder-quay-winter")
                .on(1, 15, 10, 0, HANA)
                .add(
                        AssetKind.CASE_STUDY,
                        facts(
                                "Calder Quay: a network through the winter",
                                "Return water three degrees colder, on the coldest day as well.",
                                ENERGY,
                                List.of(Stage.DECISION),
                                List.of("Utility", "District heating"),
                                null,
                                null))
                .proven("Calder Quay Utilities", CaseForm.SUCCESS_STORY, Consent.GIVEN, time.date(4, 30))
                .draft(words(
                        "Return water at 41 °C instead of 44 °C through January, by the network's own control room."))
                .ask(ERIK)
                .on(1, 16, 9, 0, ERIK)
                .release();
        asset("subsidy-calculator")
                .on(2, 4, 10, 0, ROSA)
                .add(
                        AssetKind.TEMPLATE,
                        facts(
                                "Subsidy paragraph for proposals",
                                "What the state pays of a recovery unit, and by when it has to be asked for.",
                                List.of(),
                                List.of(Stage.DEVELOPING_SOLUTION),
                                List.of(),
                                null,
                                null))
                .draft(file(
                        null,
                        "Up to 30% of the outlay, when it is applied for before the order.",
                        "Put in the site's own figures.",
                        ""))
                .ask(TOM)
                .on(2, 5, 9, 0, TOM)
                .release()
                .on(5, 6, 9, 0, ROSA)
                .withdraw("The scheme has ended: nothing that is applied for from now on is paid.");
    }

    private void inWork() {
        asset("velden-solvents")
                .on(6, 4, 10, 0, JUN)
                .add(
                        AssetKind.CASE_STUDY,
                        facts(
                                "Velden Resins: heat from the condensers",
                                "The first figures of a solvent recovery, three months after start-up.",
                                CHEMICALS,
                                List.of(Stage.DEFINING_NEEDS, Stage.DECISION),
                                List.of("Resins", "Solvents"),
                                time.date(12, 1),
                                null))
                .proven("Velden Resins", CaseForm.SUCCESS_STORY, Consent.GIVEN, time.date(18, 28))
                .draft(words("Nineteen percent less steam in the first quarter, with the condensers as they were."))
                .ask(NADIA);
        asset("site-survey-guide")
                .on(6, 12, 10, 0, ROSA)
                .add(
                        AssetKind.TEMPLATE,
                        facts(
                                "Site survey in nine days",
                                "What to measure, with whom, and what the customer's engineers get of it.",
                                List.of(),
                                List.of(Stage.DEFINING_NEEDS),
                                List.of(),
                                null,
                                null))
                .draft(file(
                        null,
                        "Clamp-on meters, logged every minute, for nine days with one weekend in them.",
                        "Name the customer's own engineers, and ask them for the plan of the pipes first.",
                        ""))
                .ask(TOM)
                .on(6, 15, 9, 0, TOM)
                .reject(
                        "The customer's engineers have no time for nine days in the harvest. Say what five days would show.");
        asset("battlecard-do-nothing")
                .on(6, 18, 10, 0, HANA)
                .add(
                        AssetKind.BATTLECARD,
                        facts(
                                "Battlecard: doing nothing until the next gas contract",
                                "The strongest competitor of all.",
                                DAIRY,
                                List.of(Stage.QUALIFYING, Stage.DECISION),
                                List.of(),
                                null,
                                null))
                .draft(words("What a year of waiting costs, by site."));
    }

    private static FileContent picture() {
        try (var stream = new ClassPathResource("demo/library/heat-in-one-picture.png").getInputStream()) {
            return new FileContent(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
