package dev.verona.handoff.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.account.api.SegmentId;
import dev.verona.handoff.api.EntryCommand;
import dev.verona.handoff.api.EntryCommand.AddEntry;
import dev.verona.handoff.api.EntryCommand.CorrectEntry;
import dev.verona.handoff.api.EntryCommand.RemoveEntry;
import dev.verona.handoff.api.EntryCommand.VerifyEntry;
import dev.verona.handoff.api.EntryId;
import dev.verona.handoff.api.EntryQuery;
import dev.verona.handoff.api.EntryQuery.MyStaleEntries;
import dev.verona.handoff.api.EntryQuery.WhomToInvolve;
import dev.verona.handoff.api.EntryView;
import dev.verona.handoff.api.Knowledge;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.VeronaClock;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import dev.verona.testing.VeronaTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who can be called about what, past the screens: the nearest first, and stale after ninety days. */
@VeronaTest
class WhoToCallBusTest {

    private static final EntryId NOWHERE = new EntryId("nowhere");
    private static final Instant JANUARY = Instant.parse("2026-01-10T09:00:00Z");
    private static final SegmentId DAIRY = new SegmentId("dairy");

    private final Actor hana = TestActors.another(TestActors.JUN);
    private final Actor tom = TestActors.another(TestActors.TOM);
    private final String word = "w" + Ids.random().substring(0, 8);

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @BeforeEach
    void hire() {
        Stream.concat(TestActors.ALL.stream(), Stream.of(hana, tom))
                .forEach(actor -> SignedInTest.known(commands, queries, actor));
    }

    private static List<EntryCommand> everyCommand() {
        var knowledge = new Knowledge("x", null, null, "", null);
        return List.of(
                new AddEntry(NOWHERE, TestActors.TOM.person(), knowledge),
                new VerifyEntry(NOWHERE),
                new CorrectEntry(NOWHERE, knowledge),
                new RemoveEntry(NOWHERE));
    }

    private static List<EntryQuery> everyQuery() {
        return List.of(WhomToInvolve.ANYBODY, new MyStaleEntries());
    }

    @Test
    void every_message_is_tried_here_and_an_administrator_as_such_sends_none() {
        assertThat(everyCommand().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(EntryCommand.class.getPermittedSubclasses());
        assertThat(everyQuery().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(EntryQuery.class.getPermittedSubclasses());
        for (var command : everyCommand()) {
            assertThatThrownBy(() -> send(TestActors.ADMIN, command)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> commands.sendAndWait(command)).hasMessageContaining("sign in");
        }
        for (var query : everyQuery()) {
            assertThatThrownBy(() -> ask(TestActors.ADMIN, query)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void the_person_themself_or_a_liaison_or_leader_says_that_it_holds() {
        var entry = said(hana, hana, "Carbon clauses", null, null, null);
        assertThatThrownBy(() -> send(tom, new VerifyEntry(entry))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> send(tom, new RemoveEntry(entry))).isInstanceOf(NotAllowed.class);
        send(TestActors.LEO, new VerifyEntry(entry));
        send(hana, new RemoveEntry(entry));
        assertThat(find("Carbon clauses")).isEmpty();
        assertThatThrownBy(() -> send(hana, new VerifyEntry(entry))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> send(
                        hana, new AddEntry(EntryId.random(), hana.person(), new Knowledge(" ", null, null, "", null))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void after_ninety_days_it_is_stale_and_asked_of_the_person_until_they_say_that_it_holds() {
        var entry = as(() -> VeronaClock.at(JANUARY, () -> said(hana, hana, "Carbon clauses", null, null, null)));

        assertThat(at("2026-04-09T23:00:00Z", hana)).isEmpty();
        assertThat(at("2026-04-10T00:00:00Z", hana)).singleElement().satisfies(view -> {
            assertThat(view.id()).isEqualTo(entry);
            assertThat(view.stale()).isTrue();
        });
        assertThat(at("2026-04-10T00:00:00Z", tom)).isEmpty();

        VeronaClock.at(Instant.parse("2026-04-11T08:00:00Z"), () -> send(hana, new VerifyEntry(entry)));
        assertThat(at("2026-04-12T00:00:00Z", hana)).isEmpty();
        assertThat(at("2026-07-20T00:00:00Z", hana)).hasSize(1);
    }

    @Test
    void what_one_says_of_another_is_stale_until_that_one_says_it_too() {
        said(tom, hana, "Carbon clauses", null, null, null);
        assertThat(find("Carbon clauses")).singleElement().satisfies(view -> {
            assertThat(view.verified()).isNull();
            assertThat(view.stale()).isTrue();
        });
        assertThat(as(() -> Acting.as(hana, () -> ask(hana, new MyStaleEntries()))))
                .hasSize(1);
    }

    @Test
    void whoever_knows_the_very_account_comes_first_and_who_knows_another_does_not_come() {
        said(tom, tom, word + " everywhere", null, null, null);
        said(tom, tom, word + " stage", null, null, Stage.DECISION);
        said(tom, tom, word + " segment", null, DAIRY, null);
        said(tom, tom, word + " other stage", null, null, Stage.PROSPECTING);

        assertThat(ask(tom, new WhomToInvolve(word, new AccountId("a"), DAIRY, "", Stage.DECISION)))
                .extracting(view -> view.knowledge().topic())
                .containsExactly(word + " stage", word + " segment", word + " everywhere");
        assertThat(ask(tom, new WhomToInvolve(word, null, null, "", null))).hasSize(4);
    }

    private EntryId said(
            Actor by,
            Actor whom,
            String topic,
            @Nullable AccountId account,
            @Nullable SegmentId segment,
            @Nullable Stage stage) {
        var entry = EntryId.random();
        var about = topic.startsWith(word) ? topic : word + " " + topic;
        send(by, new AddEntry(entry, whom.person(), new Knowledge(about, account, segment, "", stage)));
        return entry;
    }

    private List<EntryView> find(String topic) {
        return ask(tom, new WhomToInvolve(word + " " + topic, null, null, "", null));
    }

    private List<EntryView> at(String moment, Actor actor) {
        return as(() -> VeronaClock.at(Instant.parse(moment), () -> ask(actor, new MyStaleEntries())));
    }

    private void send(Actor actor, Object command) {
        as(() -> Acting.as(actor, () -> commands.sendAndWait(command)));
    }

    private List<EntryView> ask(Actor actor, EntryQuery query) {
        return as(() -> Acting.as(
                actor,
                () -> queries.query(query, ResponseTypes.multipleInstancesOf(EntryView.class))
                        .join()));
    }

    private static <T> T as(Callable<T> act) {
        try {
            return act.call();
        } catch (Exception e) {
            throw Commands.rejectionIn(e)
                    .map(rejection -> (RuntimeException) rejection)
                    .orElseGet(() -> new IllegalStateException(e));
        }
    }
}
