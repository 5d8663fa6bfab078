package dev.verona.export.document;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.verona.export.document.Paper.Chapter;
import dev.verona.export.document.Paper.Fact;
import dev.verona.export.document.Paper.Leaf;
import dev.verona.playbook.api.PlaybookContents.Ask;
import dev.verona.playbook.api.PlaybookContents.AssetLink;
import dev.verona.playbook.api.PlaybookContents.Play;
import dev.verona.playbook.api.PlaybookContents.Step;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.playbook.api.PlaybookView.Version;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lays the version of a playbook that is in force out: stage by stage its plays, and of each what is done, asked for, shown, said and measured. */
final class PlaybookPaper {

    private final PlaybookView playbook;
    private final Formats formats;

    private PlaybookPaper(PlaybookView playbook, Formats formats) {
        this.playbook = playbook;
        this.formats = formats;
    }

    static Paper of(PlaybookView playbook, Formats formats) {
        var paper = new PlaybookPaper(playbook, formats);
        return new Paper(
                playbook.title(),
                "Playbook for the top ten of " + playbook.segmentName(),
                paper.facts(),
                paper.chapters());
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var inForce = playbook.version(playbook.inForce());
        facts.add(new Fact(
                "Version",
                inForce.map(version -> version.number() + ", in force since " + formats.date(version.since()))
                        .orElse("None is in force")));
        inForce.ifPresent(version -> List.of(Function.SALES, Function.MARKETING)
                .forEach(side -> facts.add(new Fact("Agreed for " + side.label(), agreed(version, side)))));
        return facts;
    }

    private String agreed(Version version, Function side) {
        return version.agreed().stream()
                .filter(one -> one.function() == side)
                .map(one -> one.by().name() + ", " + formats.date(one.at()))
                .findFirst()
                .orElse("Nobody");
    }

    private List<Chapter> chapters() {
        return playbook.contents().plays().stream()
                .collect(groupingBy(
                        Play::stage,
                        TreeMap<Stage, List<Leaf>>::new,
                        mapping(this::play, collectingAndThen(toList(), List::copyOf))))
                .entrySet()
                .stream()
                .map(stage -> new Chapter(stage(stage.getKey()), stage.getValue()))
                .toList();
    }

    private static String stage(Stage stage) {
        return stage.number() + " " + stage.label();
    }

    private Leaf play(Play play) {
        var blocks = new ArrayList<Paper.Block>();
        prose(blocks, "Objective", play.objective());
        prose(blocks, "Strategy", play.strategy());
        table(
                blocks,
                List.of("What is done", "Function", "Working days"),
                play.steps().stream().map(PlaybookPaper::step).toList());
        table(
                blocks,
                List.of("What is asked for", "Kind", "Function", "Working days"),
                play.asks().stream().map(PlaybookPaper::ask).toList());
        play.asks().forEach(ask -> prose(blocks, ask.title(), ask.brief()));
        prose(blocks, "Talk track", play.talkTrack());
        prose(
                blocks,
                "What is measured",
                play.measures()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> "- " + line.strip())
                        .collect(Collectors.joining("\n")));
        return new Leaf(play.title(), stage(play.stage()) + ", " + play.aim().label(), blocks, sources(play));
    }

    private static List<String> step(Step step) {
        return List.of(step.what(), step.function().label(), String.valueOf(step.days()));
    }

    private static List<String> ask(Ask ask) {
        return List.of(ask.title(), ask.kind().label(), ask.function().label(), String.valueOf(ask.days()));
    }

    private List<String> sources(Play play) {
        var sources = new ArrayList<String>();
        playbook.version(playbook.inForce())
                .ifPresent(version -> sources.add("Version " + version.number() + " of this playbook, agreed by "
                        + version.agreed().stream()
                                .map(one ->
                                        one.by().name() + " (" + one.function().label() + ")")
                                .collect(Collectors.joining(" and "))
                        + "."));
        play.assets().stream().map(AssetLink::title).forEach(title -> sources.add("From the library: " + title + "."));
        return sources;
    }

    private static void prose(List<Paper.Block> blocks, String label, String text) {
        if (!text.isBlank()) {
            blocks.add(new Paper.Prose(label, Markup.paragraphs(text)));
        }
    }

    private static void table(List<Paper.Block> blocks, List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Paper.Table(head, rows));
        }
    }
}
