package dev.verona.export.document;

import dev.verona.export.document.Paper.Chapter;
import dev.verona.export.document.Paper.Fact;
import dev.verona.export.document.Paper.Leaf;
import dev.verona.review.api.ReviewView;
import dev.verona.review.api.ReviewView.Action;
import dev.verona.review.api.ReviewView.Entry;
import dev.verona.review.api.ReviewView.Kind;
import dev.verona.shared.Function;
import dev.verona.shell.ui.Formats;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays the minutes of a review out: who was there, point by point what was said and decided, who does what by when, and what was corrected afterwards. */
final class ReviewPaper {

    private final ReviewView review;
    private final Formats formats;

    private ReviewPaper(ReviewView review, Formats formats) {
        this.review = review;
        this.formats = formats;
    }

    static Paper of(ReviewView review, Formats formats) {
        var paper = new ReviewPaper(review, formats);
        return new Paper(review.title(), "Minutes of a review, " + paper.when(), paper.facts(), paper.chapters());
    }

    private String when() {
        var there = new Formats(formats.locale(), ZoneId.of(review.when().zone()));
        return there.dateTime(review.when().start()) + " – "
                + there.time(review.when().end()) + ", " + review.when().zone();
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("State", review.state().label()));
        if (!review.place().isEmpty()) {
            facts.add(new Fact("Where", review.place()));
        }
        facts.add(new Fact("Organised by", review.organiser().name()));
        facts.add(new Fact(
                "Who was there",
                review.invited().stream()
                        .map(one -> one.person().name() + " ("
                                + one.person().function().label() + ")"
                                + (one.attendance() == null
                                        ? ""
                                        : ", " + one.attendance().label().toLowerCase(Locale.ENGLISH)))
                        .collect(Collectors.joining("; "))));
        for (var side : List.of(Function.SALES, Function.MARKETING)) {
            facts.add(new Fact(
                    "Signed for " + side.label(),
                    review.signatures().stream()
                            .filter(one -> one.function() == side)
                            .map(one -> one.by().name() + ", " + formats.dateTime(one.at()))
                            .findFirst()
                            .orElse("Not yet")));
        }
        return facts;
    }

    private List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        if (!review.agenda().isEmpty()) {
            chapters.add(new Chapter(
                    "What was said and agreed",
                    review.agenda().stream().map(this::point).toList()));
        }
        var actions = actions();
        if (!actions.isEmpty()) {
            chapters.add(new Chapter(
                    "Action items",
                    List.of(new Leaf(
                            "Who does what by when",
                            "",
                            List.of(new Paper.Table(List.of("What", "Owner", "Due", "State", "Carried over"), actions)),
                            List.of()))));
        }
        var corrections = review.entries().stream()
                .filter(entry -> entry.kind() == Kind.CORRECTION)
                .map(this::entry)
                .toList();
        if (!corrections.isEmpty()) {
            chapters.add(new Chapter(
                    "Corrections", List.of(new Leaf("Added after both had signed", "", corrections, List.of()))));
        }
        return chapters;
    }

    private Leaf point(ReviewView.Point point) {
        var blocks = new ArrayList<Paper.Block>();
        if (!point.detail().isEmpty()) {
            blocks.add(new Paper.Prose("", Markup.paragraphs(point.detail())));
        }
        var account = point.account();
        review.entries().stream()
                .filter(entry ->
                        point.id().equals(entry.point()) && entry.struck().isEmpty())
                .map(this::entry)
                .forEach(blocks::add);
        var authors = review.entries().stream()
                .filter(entry -> point.id().equals(entry.point()))
                .map(entry -> entry.kind().label() + " by " + entry.by().name() + " ("
                        + entry.by().function().label() + "), " + formats.dateTime(entry.at()) + "."
                        + (entry.struck().isEmpty() ? "" : " Struck out: " + entry.struck()))
                .toList();
        return new Leaf(
                point.title(),
                account == null ? point.kind().label() : point.kind().label() + ", " + account.name(),
                blocks,
                authors);
    }

    private Paper.Block entry(Entry entry) {
        var action = entry.action();
        var label = entry.kind().label() + ", " + entry.by().name();
        return new Paper.Prose(
                action == null
                        ? label
                        : entry.kind().label() + " for " + action.owner().name() + " by "
                                + formats.date(action.due()) + ", "
                                + state(action).toLowerCase(Locale.ENGLISH),
                Markup.paragraphs(entry.text()));
    }

    private List<List<String>> actions() {
        return Stream.concat(
                        review.carried().stream().map(one -> row(one.what(), one.action())),
                        review.entries().stream()
                                .filter(entry -> entry.struck().isEmpty())
                                .flatMap(entry ->
                                        Stream.ofNullable(entry.action()).map(action -> row(entry.text(), action))))
                .toList();
    }

    private List<String> row(String what, Action action) {
        return List.of(
                what,
                action.owner().name(),
                formats.date(action.due()),
                state(action),
                action.carried() == 0 ? "" : action.carried() + "×");
    }

    private static String state(Action action) {
        return action.overdue() ? "Overdue" : action.state().label();
    }
}
