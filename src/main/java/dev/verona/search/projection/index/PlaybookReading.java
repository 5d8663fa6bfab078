package dev.verona.search.projection.index;

import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.api.PlaybookContents.Ask;
import dev.verona.playbook.api.PlaybookContents.AssetLink;
import dev.verona.playbook.api.PlaybookContents.Play;
import dev.verona.playbook.api.PlaybookContents.Step;
import dev.verona.playbook.api.PlaybookEvent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a playbook says in the version that is in force; a draft is nothing yet that people go by. */
final class PlaybookReading {

    static final String SAYS = "says";

    private PlaybookReading() {}

    static void handle(PlaybookEvent event, Batch batch) {
        var id = event.playbook().value();
        switch (event) {
            case PlaybookEvent.PlaybookBegun e -> batch.put(Entry.playbook(id, e.title()));
            case PlaybookEvent.VersionCameIntoForce e ->
                batch.change(Entry.playbookKey(id), it -> it.fact(SAYS, words(e.contents())));
            default -> {
                // a draft, and what is offered to it
            }
        }
    }

    private static String words(PlaybookContents contents) {
        return contents.plays().stream()
                .flatMap(PlaybookReading::words)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Play play) {
        return Stream.of(
                        List.of(play.title(), play.objective(), play.strategy(), play.measures(), play.talkTrack()),
                        play.steps().stream().map(Step::what).toList(),
                        play.asks().stream().map(Ask::title).toList(),
                        play.assets().stream().map(AssetLink::title).toList())
                .flatMap(List::stream);
    }
}
