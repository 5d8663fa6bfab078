package dev.verona.demo;

import static dev.verona.demo.Cast.JUN;
import static dev.verona.demo.Cast.MAYA;
import static dev.verona.demo.Cast.NADIA;
import static dev.verona.demo.Cast.PIET;
import static dev.verona.demo.Cast.ROSA;
import static dev.verona.demo.Cast.TOM;

import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.Usefulness;
import dev.verona.playbook.api.OfferId;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/** The playbook of Dairy & Beverage: three versions in half a year, started for three accounts; a play helped one of them and came too late for another. */
final class Playbooks {

    private static final SegmentId SEGMENT = SegmentId.named("Dairy & Beverage");
    private static final PlaybookId BOOK = PlaybookId.of(SEGMENT);
    private static final PieceId PAYBACK = new PieceId("prove-the-payback");
    private static final PieceId PROOF = new PieceId("proof-from-a-dairy");
    private static final PieceId SERVICE = new PieceId("service-not-discount");
    private static final PieceId MEASURE = new PieceId("measure-two-weeks");
    private static final PieceId NAME = new PieceId("name-the-doubter");
    private static final PieceId VISIT = new PieceId("visit-with-operators");
    private static final String WITH_OPERATORS = "Visit a running plant with their operators";
    private static final String TWO_WEEKS = "Measure heat at one line for two weeks";
    private static final ElementId AT_BRACKENMOOR = new ElementId("play-at-brackenmoor");
    private static final ElementId AT_OAKMERE = new ElementId("play-at-oakmere");
    private static final ElementId AT_SUNDALE = new ElementId("play-at-sundale");
    private static final OfferId CFO = new OfferId("cfo-before-the-proposal");

    private final Script script;
    private final StoryTime time;
    private Instant at = Instant.EPOCH;
    private int revision;

    private Playbooks(Script script, StoryTime time) {
        this.script = script;
        this.time = time;
    }

    static void tell(Script script, StoryTime time) {
        var story = new Playbooks(script, time);
        story.first();
        story.second();
        story.started();
        story.third();
    }

    private void on(int month, int day, int hour) {
        var moment = time.moment(month, day, hour, 0);
        at = moment.isAfter(at) ? moment : at.plusSeconds(40);
    }

    private void say(Cast who, Object command) {
        script.add(at, who.actor(), () -> command);
        at = at.plusSeconds(20);
    }

    /** What changes the draft, and so is counted. */
    private void write(Cast who, PlaybookCommand command) {
        say(who, command);
        revision++;
    }

    private void prose(Cast who, PieceId play, PieceField field, String text) {
        write(
                who,
                new PlaybookCommand.EditText(
                        BOOK, new PieceFieldRef(play, field), 0, TextChange.insert(0, text.strip()), null));
    }

    private void agreed() {
        say(PIET, new PlaybookCommand.AgreeDraft(BOOK, revision));
        say(MAYA, new PlaybookCommand.AgreeDraft(BOOK, revision));
    }

    private void step(PieceId id, PieceId play, String what, Function function, int days) {
        write(
                function == Function.SALES ? TOM : ROSA,
                new PlaybookCommand.AddStep(BOOK, id, play, what, function, days));
    }

    private void ask(String id, PieceId play, ContributionKind kind, String title, int days) {
        write(TOM, new PlaybookCommand.AddAsk(BOOK, new PieceId(id), play, kind, title, Function.MARKETING, days));
    }

    private void first() {
        on(1, 5, 9);
        say(ROSA, new PlaybookCommand.BeginPlaybook(BOOK, SEGMENT, "Dairy & Beverage: from one line to every plant"));
        write(ROSA, new PlaybookCommand.AddPlay(BOOK, PAYBACK, Stage.DEFINING_NEEDS, "Prove the payback at one line"));
        prose(ROSA, PAYBACK, PieceField.OBJECTIVE, "Their controller reckons the payback as we do");
        prose(TOM, PAYBACK, PieceField.STRATEGY, "Measure two weeks at their own line before anybody talks of price.");
        prose(ROSA, PAYBACK, PieceField.MEASURES, "Lines measured\nControllers who signed the reckoning");
        prose(ROSA, PAYBACK, PieceField.TALK_TRACK, """
                **Ask first:** What does a tonne of steam cost you, and who knows it?

                - Do not name our figure before theirs is on the table.
                - *"We measure, you reckon."*
                """);
        step(MEASURE, PAYBACK, TWO_WEEKS, Function.SALES, 15);
        step(new PieceId("reckon-together"), PAYBACK, "Reckon the payback with their controller", Function.SALES, 20);
        ask("payback-proposition", PAYBACK, ContributionKind.VALUE_PROPOSITION, "Payback for dairies, by line", 10);
        write(ROSA, new PlaybookCommand.AddPlay(BOOK, PROOF, Stage.DECISION, "Proof from a dairy like theirs"));
        prose(ROSA, PROOF, PieceField.OBJECTIVE, "Whoever doubts it has spoken with an operator who runs it");
        prose(
                ROSA,
                PROOF,
                PieceField.STRATEGY,
                "Let a dairy of their size show a year of readings, and leave the room.");
        prose(TOM, PROOF, PieceField.TALK_TRACK, "Send operators to operators. *Do not come along to the pumps.*");
        step(NAME, PROOF, "Name who doubts it, and of what", Function.SALES, 3);
        step(VISIT, PROOF, WITH_OPERATORS, Function.SALES, 15);
        ask("dairy-case", PROOF, ContributionKind.CASE_STUDY, "A dairy of their size, with a year of readings", 8);
        write(
                JUN,
                new PlaybookCommand.LinkAsset(
                        BOOK,
                        new PieceId("sundale-case"),
                        PROOF,
                        new AssetId("sundale-main-plant"),
                        "Sundale Creameries: the first year, measured"));
        agreed();
    }

    private void second() {
        on(3, 9, 10);
        say(TOM, new PlaybookCommand.BeginDraft(BOOK));
        write(TOM, new PlaybookCommand.SetValue(BOOK, new PieceFieldRef(VISIT, PieceField.STEP_DAYS), "15", "10"));
        write(
                ROSA,
                new PlaybookCommand.AddPlay(
                        BOOK, SERVICE, Stage.NEGOTIATING_CONTRACT, "Service instead of a discount"));
        prose(ROSA, SERVICE, PieceField.OBJECTIVE, "The price holds, and the service contract is in");
        prose(
                TOM,
                SERVICE,
                PieceField.STRATEGY,
                "Offer what costs us less than it is worth to them: hours, spares, readings.");
        step(
                new PieceId("list-concessions"),
                SERVICE,
                "List what else than a price can be given",
                Function.MARKETING,
                2);
        ask("price-advice", SERVICE, ContributionKind.PRICING_ADVICE, "Advice on the price, with service beside it", 3);
        on(3, 11, 15);
        agreed();
    }

    private void started() {
        on(3, 16, 11);
        start(NADIA, plan("oakmere", time.halfYear()), AT_OAKMERE, 2, PROOF);
        on(4, 20, 9);
        var brackenmoor = plan("brackenmoor", time.halfYear());
        start(TOM, brackenmoor, AT_BRACKENMOOR, 2, PROOF);
        on(4, 23, 16);
        say(TOM, new PlanCommand.CompleteAction(brackenmoor, put(AT_BRACKENMOOR, NAME)));
        on(4, 24, 15);
        say(
                NADIA,
                new PlanCommand.JudgePlay(
                        plan("oakmere", time.halfYear()),
                        AT_OAKMERE,
                        Usefulness.MISSED,
                        "The proof came when they had decided. Ask for it before the proposal, not after."));
        on(5, 20, 17);
        say(
                TOM,
                new PlanCommand.JudgePlay(
                        brackenmoor,
                        AT_BRACKENMOOR,
                        Usefulness.HELPED,
                        "Their technical director stopped asking whether it runs, and asked when."));
        on(5, 21, 10);
        say(
                TOM,
                new PlanCommand.EditText(
                        brackenmoor,
                        new FieldRef(put(AT_BRACKENMOOR, VISIT), Field.ACTION_WHAT),
                        1,
                        TextChange.insert(WITH_OPERATORS.length(), " and their CFO")));
        say(
                TOM,
                new PlaybookCommand.OfferChange(
                        BOOK,
                        CFO,
                        brackenmoor,
                        put(AT_BRACKENMOOR, VISIT),
                        PROOF,
                        "We took their CFO along as well: nobody had spoken with him before."));
    }

    private void third() {
        on(6, 8, 10);
        say(ROSA, new PlaybookCommand.AcceptOffer(BOOK, CFO, "Oakmere would have needed it too."));
        // The day is that of the playbook: the words alone change.
        revision++;
        step(new PieceId("meet-their-cfo"), PROOF, "Speak with their CFO before the proposal", Function.SALES, 5);
        on(6, 12, 16);
        agreed();
        on(6, 18, 9);
        start(TOM, plan("sundale", time.nextHalfYear()), AT_SUNDALE, 3, PAYBACK);
        on(6, 24, 11);
        say(
                ROSA,
                new PlanCommand.EditText(
                        plan("sundale", time.nextHalfYear()),
                        new FieldRef(put(AT_SUNDALE, MEASURE), Field.ACTION_WHAT),
                        1,
                        TextChange.insert(TWO_WEEKS.length(), ", read by their own auditor")));
        say(
                ROSA,
                new PlaybookCommand.OfferChange(
                        BOOK,
                        new OfferId("audited-readings"),
                        plan("sundale", time.nextHalfYear()),
                        put(AT_SUNDALE, MEASURE),
                        PAYBACK,
                        "Sundale lets its own auditor read the meters. Nobody argued about the figures after that."));
    }

    private void start(Cast who, PlanId plan, ElementId start, int version, PieceId play) {
        say(who, new PlanCommand.StartPlay(plan, start, BOOK.value(), version, play.value(), day(), Set.of()));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static PlanId plan(String account, Period period) {
        return PlanId.of(new AccountId(account), period);
    }

    private static ElementId put(ElementId start, PieceId piece) {
        return new ElementId(Ids.named("play", start.value(), piece.value()));
    }
}
