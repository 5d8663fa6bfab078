package dev.verona.demo;

import static dev.verona.demo.Cast.DANA;
import static dev.verona.demo.Cast.INES;
import static dev.verona.demo.Cast.MAYA;
import static dev.verona.demo.Cast.PIET;

import dev.verona.account.api.SegmentId;
import dev.verona.scorecard.api.ForecastCommand;
import dev.verona.scorecard.api.NumberCommand;
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.NumberShare;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;

/** TheNumber of that half-year with both commitments in its first month, what the top accounts were to bring of it, and what was forecast month by month. */
final class Numbers {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    private final Script script;
    private final StoryTime time;
    private final NumberId number;
    private Instant at = Instant.EPOCH;

    private Numbers(Script script, StoryTime time) {
        this.script = script;
        this.time = time;
        this.number = NumberId.of(time.halfYear());
    }

    static void tell(Script script, StoryTime time) {
        var numbers = new Numbers(script, time);
        numbers.commitments();
        numbers.shares();
        numbers.forecast("brackenmoor", "1600", "1700", "2400", "2900", "3000");
        numbers.forecast("sundale", "1100", "1000", "1000", "980", "980");
        numbers.forecast("velden-resins", "2100", "2100", "2000", "1400", "700");
        numbers.forecast("norrhaven-heat", "1100", "1100", "1120", "1120", "1120");
        numbers.forecast("calder-quay", "900", "800", "600", "410", "410");
        numbers.forecast("fjordvarme", "1200", "1400", "1500", "1600", "1620");
    }

    private void on(int month, int day, int hour) {
        var moment = time.moment(month, day, hour, 0);
        at = moment.isAfter(at) ? moment : at.plusSeconds(40);
    }

    private void say(Cast who, Object command) {
        script.add(at, who.actor(), () -> command);
        at = at.plusSeconds(40);
    }

    /** @param thousands of dollars */
    private static Money money(String thousands) {
        return new Money(new BigDecimal(thousands).movePointRight(3), DOLLAR);
    }

    private void commitments() {
        var first = money("10500");
        var eleven = money("11000");
        on(1, 5, 9);
        say(DANA, new NumberCommand.SetTarget(number, null, first, "Last half-year and a tenth."));
        on(1, 8, 16);
        say(
                INES,
                new NumberCommand.SetTarget(
                        number, first, eleven, "Norrhaven's harbour is further along than we thought."));
        on(1, 12, 10);
        say(
                PIET,
                new NumberCommand.Commit(
                        number, null, eleven, "Forty deals are open; a third of them close in this half-year."));
        on(1, 13, 9);
        say(
                MAYA,
                new NumberCommand.Commit(
                        number, null, first, "We have no proof for a dairy yet, and two deals hang on it."));
        on(1, 20, 15);
        say(
                MAYA,
                new NumberCommand.Commit(
                        number, first, eleven, "Sundale lets us show their plant: the dairies have their proof."));
    }

    private void shares() {
        on(1, 21, 9);
        share(NumberShare.of(SegmentId.named("Dairy & Beverage")), "4400");
        share(NumberShare.of(SegmentId.named("Specialty Chemicals")), "3000");
        share(NumberShare.of(SegmentId.named("District Energy")), "3600");
        share("brackenmoor", "1600");
        share("oakmere", "600");
        share("sundale", "1100");
        share("velden-resins", "2100");
        share("norrhaven-heat", "1100");
        share("calder-quay", "2400");
        share("fjordvarme", "1200");
        on(3, 12, 9);
        say(
                PIET,
                new NumberCommand.SetShare(
                        number,
                        NumberShare.of(new AccountId("brackenmoor")),
                        money("1600"),
                        money("2900"),
                        "They want all three sites, in phases."));
    }

    private void share(String account, String thousands) {
        share(NumberShare.of(new AccountId(account)), thousands);
    }

    private void share(NumberShare of, String thousands) {
        say(PIET, new NumberCommand.SetShare(number, of, null, money(thousands), ""));
    }

    /** Said by the head of Sales in the first days of each month, the first of them in the second half of January. */
    private void forecast(String account, String... thousands) {
        at = Instant.EPOCH;
        for (int month = 1; month <= thousands.length; month++) {
            on(month, month == 1 ? 22 : 3, 9);
            say(
                    PIET,
                    new ForecastCommand.RecordForecast(
                            new AccountId(account), number, money(thousands[month - 1]), note(account, month)));
        }
    }

    private static String note(String account, int month) {
        return account.equals("velden-resins") && month == 4 ? "Line 4 waits for their permit." : "";
    }
}
