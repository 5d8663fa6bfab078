package dev.verona.handoff.domain;

import dev.verona.handoff.api.LeadAbout;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.LeadRejection.FactsChanged;
import dev.verona.handoff.api.Terms;
import dev.verona.shared.InvalidInput;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a lead and a definition may say, and what becomes of facts that two people correct at once. */
final class LeadRules {

    private static final int LINE = 160;
    private static final int WORDS = 1_000;
    private static final int REASON = 2_000;
    private static final int MOST_DAYS = 30;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private LeadRules() {}

    static LeadAbout tidy(LeadAbout about) {
        return new LeadAbout(
                needed("title", about.title(), "Say in a few words what they ask about."),
                needed("company", about.company(), "Say whose lead it is."),
                about.account(),
                line("contact", about.contact()),
                about.country());
    }

    /** @param today nobody responded later than that */
    static LeadFacts tidy(LeadFacts facts, LocalDate today) {
        var responded = facts.responded();
        if (responded != null && (responded.isAfter(today) || responded.isBefore(EARLIEST))) {
            throw new InvalidInput("responded", "Choose the day on which they showed a sign; it cannot be to come.");
        }
        return new LeadFacts(
                line("source", facts.source()),
                line("campaign", facts.campaign()),
                facts.clickThrough(),
                responded,
                facts.channel(),
                facts.authority(),
                facts.budget(),
                facts.timeFrame());
    }

    static Terms tidy(Terms terms) {
        var fit = words("fit", terms.fit());
        var ready = words("ready", terms.ready());
        if (fit.isEmpty()) {
            throw new InvalidInput("fit", "Say which customers we can help.");
        }
        if (ready.isEmpty()) {
            throw new InvalidInput("ready", "Say who wants to buy now.");
        }
        if (terms.fitFacts().isEmpty()) {
            throw new InvalidInput("fitFacts", "Choose what has to be known to say that a customer fits.");
        }
        if (terms.readyFacts().isEmpty()) {
            throw new InvalidInput("readyFacts", "Choose what has to be known to say that a customer is ready.");
        }
        days("answerDays", terms.answerDays());
        days("liaisonDays", terms.liaisonDays());
        return new Terms(
                fit,
                terms.fitFacts(),
                ready,
                terms.readyFacts(),
                terms.readyWithin(),
                terms.answerDays(),
                terms.liaisonDays());
    }

    private static void days(String field, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidInput(field, "Write a number of working days from 1 to " + MOST_DAYS + ".");
        }
    }

    private static String needed(String field, String text, String otherwise) {
        var line = line(field, text);
        if (line.isEmpty()) {
            throw new InvalidInput(field, otherwise);
        }
        return line;
    }

    static String line(String field, String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() > LINE) {
            throw new InvalidInput(field, "Keep it to " + LINE + " characters.");
        }
        return line;
    }

    private static String words(String field, String text) {
        var words = text.strip();
        if (words.length() > WORDS) {
            throw new InvalidInput(field, "Keep it to %,d characters.".formatted(WORDS));
        }
        return words;
    }

    static String reason(String text, String otherwise) {
        var reason = text.strip();
        if (reason.isEmpty()) {
            throw new InvalidInput("reason", otherwise);
        }
        if (reason.length() > REASON) {
            throw new InvalidInput("reason", "Keep it to %,d characters.".formatted(REASON));
        }
        return reason;
    }

    /**
     * What stands when somebody who saw {@code seen} wants {@code wanted}: whoever changed another fact meanwhile keeps what only they changed.
     *
     * @throws FactsChanged naming the first fact that both changed to different values
     */
    static LeadFacts merged(LeadFacts now, LeadFacts seen, LeadFacts wanted) {
        var merge = new Merge(now, seen, wanted);
        return new LeadFacts(
                Objects.requireNonNull(merge.of("source", LeadFact.SOURCE, LeadFacts::source)),
                Objects.requireNonNull(merge.of("campaign", LeadFact.CAMPAIGN, LeadFacts::campaign)),
                merge.of("clickThrough", LeadFact.CLICK_THROUGH, LeadFacts::clickThrough),
                merge.of("responded", LeadFact.RESPONDED, LeadFacts::responded),
                merge.of("channel", LeadFact.CHANNEL, LeadFacts::channel),
                merge.of("authority", LeadFact.AUTHORITY, LeadFacts::authority),
                merge.of("budget", LeadFact.BUDGET, LeadFacts::budget),
                merge.of("timeFrame", LeadFact.TIME_FRAME, LeadFacts::timeFrame));
    }

    private record Merge(LeadFacts now, LeadFacts seen, LeadFacts wanted) {

        <T> @Nullable T of(String field, LeadFact fact, Function<LeadFacts, @Nullable T> part) {
            var mine = part.apply(wanted);
            var theirs = part.apply(now);
            if (Objects.equals(mine, part.apply(seen))) {
                return theirs;
            }
            if (!Objects.equals(theirs, part.apply(seen)) && !Objects.equals(theirs, mine)) {
                throw new FactsChanged(field, fact, theirs == null ? "" : theirs.toString(), now);
            }
            return mine;
        }
    }
}
