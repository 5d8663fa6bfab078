package dev.verona.playbook.projection.book;

import dev.verona.plan.api.PlayRef;
import dev.verona.plan.api.PlayShelf;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.time.WorkingDays;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.api.PlaybookContents.Play;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.playbook.api.PlaybookRejection.NotInForce;
import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import dev.verona.shared.NotFound;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What plans may take from the playbooks in force, with the days reckoned by the calendar of the account's country. */
@Component
class ShelfOfPlays implements PlayShelf {

    /** What a plan's measure holds, in UTF-16 code units. */
    private static final int LONGEST_MEASURE = 200;

    private final BookStore store;
    private final Projections projections;

    ShelfOfPlays(BookStore store, Projections projections) {
        this.store = store;
        this.projections = projections;
    }

    @Override
    public Offer offer(String id, int version, String play, AccountId account, LocalDate from) {
        var playbook = inForce(new PlaybookId(id), version);
        var found = store.version(playbook.id(), version)
                .flatMap(contents -> contents.play(new PieceId(play)))
                .orElseThrow(() -> new NotInForce("Version " + version + " of “" + playbook.title()
                        + "” has no such play any more. Choose another of its plays."));
        return offer(playbook, version, found, from, calendar(account));
    }

    /** Nobody is turned away for what both heads agreed to a moment ago: a no is asked twice. */
    private StoredPlaybook inForce(PlaybookId id, int version) {
        var playbook = find(id);
        if (playbook.map(StoredPlaybook::inForce).orElse(0) != version) {
            projections.awaitOwnWrites(PlaybookQuery.READ_MODEL);
            playbook = find(id);
        }
        var found = playbook.orElseThrow(
                () -> new NotFound("There is no such playbook. Look for it in the list of playbooks."));
        if (found.inForce() != version) {
            throw new NotInForce(
                    "Version %d of “%s” is not the one in force: version %d is. Look at what that says, and start again."
                            .formatted(version, found.title(), found.inForce()));
        }
        return found;
    }

    private Optional<StoredPlaybook> find(PlaybookId id) {
        return store.playbook(id);
    }

    WorkingDays calendar(AccountId account) {
        return store.customer(account)
                .flatMap(customer -> Country.named(customer.country()))
                .map(WorkingDays::in)
                .orElseGet(WorkingDays::anywhere);
    }

    private static Offer offer(StoredPlaybook playbook, int version, Play play, LocalDate from, WorkingDays calendar) {
        var measure = play.firstMeasure();
        return new Offer(
                new PlayRef(playbook.id().value(), version, play.id().value(), playbook.title(), play.title()),
                play.aim(),
                play.objective(),
                measure.substring(0, Math.min(measure.length(), LONGEST_MEASURE)),
                calendar.after(from, play.days()),
                play.strategy(),
                play.steps().stream().map(step -> step(step, from, calendar)).toList(),
                play.asks().stream().map(ask -> ask(play, ask, from, calendar)).toList());
    }

    private static Step step(PlaybookContents.Step step, LocalDate from, WorkingDays calendar) {
        return new Step(step.id().value(), step.what(), step.function(), calendar.after(from, step.days()));
    }

    private static Ask ask(Play play, PlaybookContents.Ask ask, LocalDate from, WorkingDays calendar) {
        return new Ask(
                ask.id().value(),
                play.stage(),
                ask.kind(),
                ask.title(),
                ask.brief(),
                ask.function(),
                calendar.after(from, ask.days()));
    }
}
