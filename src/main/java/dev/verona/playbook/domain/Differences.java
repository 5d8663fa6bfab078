package dev.verona.playbook.domain;

import dev.verona.plan.api.PlayShelf;
import dev.verona.playbook.api.Difference;
import dev.verona.playbook.api.Difference.Fate;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.api.PlaybookContents.Ask;
import dev.verona.playbook.api.PlaybookContents.AssetLink;
import dev.verona.playbook.api.PlaybookContents.Play;
import dev.verona.playbook.api.PlaybookContents.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What two versions of a playbook say differently, in words that both functions read. */
public final class Differences {

    private final List<Difference> all = new ArrayList<>();

    private Differences() {}

    public static List<Difference> between(PlaybookContents was, PlaybookContents now) {
        var found = new Differences();
        now.plays().forEach(play -> found.of(was.play(play.id()).orElse(null), play));
        was.plays().stream()
                .filter(play -> now.play(play.id()).isEmpty())
                .forEach(play -> found.add(play, "", Fate.REMOVED, "Play", told(play), ""));
        return List.copyOf(found.all);
    }

    /** Of one play, as far as a plan holds it. */
    public static List<Difference> inPlans(Play was, Play now) {
        var found = new Differences();
        found.of(was, now);
        return found.all.stream().filter(one -> !one.piece().isEmpty()).toList();
    }

    private void of(@Nullable Play was, Play now) {
        if (was == null) {
            add(now, "", Fate.ADDED, "Play", "", told(now));
            return;
        }
        text(now, "", "Title", was.title(), now.title());
        text(now, "", "Stage", was.stage().label(), now.stage().label());
        text(now, "", "Aim", was.aim().label(), now.aim().label());
        text(now, PlayShelf.OBJECTIVE, "Objective", was.objective(), now.objective());
        text(now, PlayShelf.STRATEGY, "How it is reached", was.strategy(), now.strategy());
        text(now, "", "Measures", was.measures(), now.measures());
        text(now, "", "Talk track", was.talkTrack(), now.talkTrack());
        parts(now, "Step", was.steps(), now.steps(), Step::id, Differences::told);
        parts(now, "Request", was.asks(), now.asks(), Ask::id, Differences::told);
        parts(now, "Asset", was.assets(), now.assets(), AssetLink::id, AssetLink::title);
    }

    private <P> void parts(
            Play play, String what, List<P> was, List<P> now, Function<P, PieceId> id, Function<P, String> words) {
        Map<PieceId, P> before = was.stream().collect(Collectors.toMap(id, part -> part));
        for (var part : now) {
            var old = before.remove(id.apply(part));
            if (old == null) {
                add(play, piece(what, id.apply(part)), Fate.ADDED, what, "", words.apply(part));
            } else {
                text(play, piece(what, id.apply(part)), what, words.apply(old), words.apply(part));
            }
        }
        was.stream()
                .filter(part -> before.containsKey(id.apply(part)))
                .forEach(part -> add(play, piece(what, id.apply(part)), Fate.REMOVED, what, words.apply(part), ""));
    }

    /** A plan has no assets of a play: they are read in the playbook. */
    private static String piece(String what, PieceId id) {
        return what.equals("Asset") ? "" : id.value();
    }

    private void text(Play play, String piece, String what, String was, String now) {
        if (!Objects.equals(was, now)) {
            add(play, piece, was.isEmpty() ? Fate.ADDED : now.isEmpty() ? Fate.REMOVED : Fate.CHANGED, what, was, now);
        }
    }

    private void add(Play play, String piece, Fate fate, String what, String was, String now) {
        all.add(new Difference(play.id(), play.title(), piece, fate, what, was, now));
    }

    private static String told(Play play) {
        return play.title() + ", at " + play.stage().label() + ": " + play.objective();
    }

    private static String told(Step step) {
        return step.what() + " (" + step.function().label() + ", " + after(step.days()) + ")";
    }

    private static String told(Ask ask) {
        var words = ask.title() + " (" + ask.kind().label() + ", asked of "
                + ask.function().label() + ", " + after(ask.days()) + ")";
        return ask.brief().isEmpty() ? words : words + "\n" + ask.brief();
    }

    /** As in "after 10 working days". */
    public static String after(int days) {
        return switch (days) {
            case 0 -> "at the start";
            case 1 -> "after 1 working day";
            default -> "after " + days + " working days";
        };
    }
}
