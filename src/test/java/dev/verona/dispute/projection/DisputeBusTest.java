package dev.verona.dispute.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountFacts;
import dev.verona.dispute.api.DisputeCommand;
import dev.verona.dispute.api.DisputeCommand.AttachFact;
import dev.verona.dispute.api.DisputeCommand.EscalateDispute;
import dev.verona.dispute.api.DisputeCommand.NameOwner;
import dev.verona.dispute.api.DisputeCommand.PassOnOverdue;
import dev.verona.dispute.api.DisputeCommand.RaiseDispute;
import dev.verona.dispute.api.DisputeCommand.ReopenDispute;
import dev.verona.dispute.api.DisputeCommand.RewordDispute;
import dev.verona.dispute.api.DisputeCommand.SettleDispute;
import dev.verona.dispute.api.DisputeCommand.TakeFactOff;
import dev.verona.dispute.api.DisputeId;
import dev.verona.dispute.api.DisputePage;
import dev.verona.dispute.api.DisputeQuery;
import dev.verona.dispute.api.DisputeQuery.DisputeFilter;
import dev.verona.dispute.api.DisputeQuery.DisputeSort;
import dev.verona.dispute.api.DisputeQuery.FindDispute;
import dev.verona.dispute.api.DisputeQuery.LessonFilter;
import dev.verona.dispute.api.DisputeQuery.LessonSort;
import dev.verona.dispute.api.DisputeQuery.ListDisputes;
import dev.verona.dispute.api.DisputeQuery.ListLessons;
import dev.verona.dispute.api.DisputeQuery.WhatWaits;
import dev.verona.dispute.api.DisputeRejection.NotOnRecord;
import dev.verona.dispute.api.DisputeRejection.NotYours;
import dev.verona.dispute.api.DisputeState;
import dev.verona.dispute.api.DisputeTask;
import dev.verona.dispute.api.DisputeView;
import dev.verona.dispute.api.DisputeView.Act;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.LessonPage;
import dev.verona.dispute.api.Matter;
import dev.verona.handoff.api.LeadAbout;
import dev.verona.handoff.api.LeadCommand.AddLead;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.LeadId;
import dev.verona.notification.api.InboxPage;
import dev.verona.notification.api.InboxQuery.FindInbox;
import dev.verona.notification.api.Kind;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.due.Ticker;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.VeronaClock;
import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import dev.verona.shared.Ids;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import dev.verona.testing.VeronaTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

/** Who may do what with disputes, past the screens; and the clocks, moved, through the whole of Verona. */
@VeronaTest
class DisputeBusTest {

    private static final DisputeId NOWHERE = new DisputeId("nowhere");
    private static final FactRef FACT = new FactRef(FactRef.Kind.HAND_OFF, "nowhere");

    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor rosa = TestActors.another(TestActors.ROSA);

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Autowired
    Ticker ticker;

    @Autowired
    Projections projections;

    @BeforeEach
    void hire() {
        Stream.concat(TestActors.ALL.stream(), Stream.of(tom, rosa))
                .forEach(actor -> SignedInTest.known(commands, queries, actor));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(VeronaClock.INSTANCE.instant(), ZoneOffset.UTC);
    }

    private static List<DisputeCommand> everyCommand() {
        var matter = new Matter("x", "y", null, null);
        var person = TestActors.TOM.person();
        return List.of(
                new RaiseDispute(NOWHERE, matter, person, today(), List.of()),
                new RewordDispute(NOWHERE, matter, "x", "y"),
                new AttachFact(NOWHERE, FACT),
                new TakeFactOff(NOWHERE, FACT),
                new NameOwner(NOWHERE, person, today(), "x"),
                new EscalateDispute(NOWHERE, person, "x"),
                new SettleDispute(NOWHERE, "x", "y"),
                new ReopenDispute(NOWHERE, "x", today()),
                new PassOnOverdue(NOWHERE, 1));
    }

    private static List<DisputeQuery> everyQuery() {
        return List.of(
                new ListDisputes(DisputeFilter.ALL, DisputeSort.DUE, false, 0, 10),
                new FindDispute(NOWHERE),
                new WhatWaits(),
                new ListLessons(LessonFilter.ALL, LessonSort.SETTLED, false, 0, 10));
    }

    @Test
    void every_message_is_tried_here() {
        assertThat(everyCommand().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(DisputeCommand.class.getPermittedSubclasses());
        assertThat(everyQuery().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(DisputeQuery.class.getPermittedSubclasses());
    }

    @Test
    void an_administrator_as_such_has_nothing_to_do_with_disputes() {
        for (var command : everyCommand()) {
            assertThatThrownBy(() -> send(TestActors.ADMIN, command))
                    .as("%s", command)
                    .isInstanceOf(NotAllowed.class);
        }
        for (var query : everyQuery()) {
            assertThatThrownBy(() -> {
                        if (query instanceof WhatWaits) {
                            waiting(TestActors.ADMIN);
                        } else {
                            ask(TestActors.ADMIN, query, Object.class);
                        }
                    })
                    .as("%s", query)
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void nobody_who_is_not_signed_in_gets_through() {
        for (var command : everyCommand()) {
            assertThatThrownBy(() -> commands.sendAndWait(command)).hasMessageContaining("sign in");
        }
        for (var query : everyQuery()) {
            if (!(query instanceof WhatWaits)) {
                assertThatThrownBy(() -> queries.query(query, Object.class).join())
                        .hasMessageContaining("sign in");
            }
        }
    }

    @Test
    void a_clock_rings_for_nobody_who_is_signed_in() {
        for (var actor : TestActors.ALL) {
            assertThatThrownBy(() -> send(actor, new PassOnOverdue(NOWHERE, 1))).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void who_may_not_open_a_plan_raises_nothing_about_it() {
        var matter = new Matter("x", "y", null, new PlanId("somebody-elses"));
        assertThatThrownBy(() -> send(
                        tom, new RaiseDispute(new DisputeId(Ids.random()), matter, rosa.person(), today(), List.of())))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
    }

    @Test
    void both_functions_see_it_and_each_is_shown_what_they_may_do() {
        var dispute = raised(null);

        assertThat(view(rosa, dispute).may())
                .containsExactlyInAnyOrder(Act.ATTACH, Act.REWORD, Act.NAME_OWNER, Act.ESCALATE, Act.SETTLE);
        assertThat(view(tom, dispute).may()).doesNotContain(Act.SETTLE).contains(Act.ESCALATE);
        assertThat(view(TestActors.JUN, dispute).may()).containsExactly(Act.ATTACH);
        assertThat(view(TestActors.LEO, dispute).may()).contains(Act.SETTLE, Act.NAME_OWNER);
        for (var act : List.of(TestActors.JUN, tom, TestActors.INES)) {
            assertThatThrownBy(() -> send(act, new SettleDispute(dispute, "a", "b")))
                    .isInstanceOf(NotYours.class);
        }
        assertThatThrownBy(() -> view(tom, NOWHERE)).isInstanceOf(NotFound.class);
    }

    @Test
    void it_waits_for_its_owner_and_then_for_the_sponsor_and_each_is_told_once() {
        var ines = TestActors.another(TestActors.INES);
        SignedInTest.known(commands, queries, ines);
        var dispute = raised(null);

        assertThat(waiting(rosa)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(DisputeTask.Kind.SETTLE);
            assertThat(task.by().id()).isEqualTo(tom.person());
        });
        assertThat(told(rosa, Kind.DISPUTE_OWNED)).isEqualTo(1);
        assertThat(told(tom, Kind.DISPUTE_OWNED)).isZero();

        send(tom, new EscalateDispute(dispute, ines.person(), "We see it differently."));
        assertThat(waiting(rosa)).isEmpty();
        assertThat(waiting(ines)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(DisputeTask.Kind.DECIDE);
            assertThat(task.reason()).isEqualTo("We see it differently.");
        });
        assertThat(told(ines, Kind.DISPUTE_ESCALATED)).isEqualTo(1);

        send(ines, new SettleDispute(dispute, "Both sign.", "Both sign before print."));
        assertThat(waiting(ines)).isEmpty();
        assertThat(told(tom, Kind.DISPUTE_SETTLED)).isEqualTo(1);
        assertThat(told(ines, Kind.DISPUTE_SETTLED)).isZero();
        assertThat(view(tom, dispute).may()).containsExactly(Act.REOPEN);
    }

    @Test
    void overdue_it_goes_to_the_liaison_and_then_to_a_sponsor_by_the_clock_and_once() {
        var dispute = raised(null);
        var due = view(rosa, dispute).row().due();

        lookAt(due.atTime(23, 59));
        assertThat(view(tom, dispute).row().with().id()).isEqualTo(rosa.person());

        lookAt(due.plusDays(1).atStartOfDay());
        lookAt(due.plusDays(1).atTime(0, 5));
        var first = view(tom, dispute);
        assertThat(first.row().with().id()).isEqualTo(TestActors.LEO.person());
        assertThat(first.row().state()).isEqualTo(DisputeState.OPEN);

        lookAt(first.row().due().plusDays(1).atStartOfDay());
        lookAt(first.row().due().plusDays(9).atStartOfDay());
        var second = view(tom, dispute);
        assertThat(second.row().state()).isEqualTo(DisputeState.ESCALATED);
        assertThat(second.escalation()).isNotNull();
        assertThat(second.journal()).hasSize(3);
    }

    @Test
    void what_is_settled_in_time_goes_to_nobody() {
        var dispute = raised(null);
        var due = view(rosa, dispute).row().due();
        send(rosa, new SettleDispute(dispute, "a", "b"));

        lookAt(due.plusDays(30).atStartOfDay());

        assertThat(view(tom, dispute).row().with().id()).isEqualTo(rosa.person());
        assertThat(view(tom, dispute).journal()).hasSize(2);
    }

    @Test
    void a_fact_is_what_its_module_has_on_record() {
        var lead = new LeadId(Ids.random());
        send(
                rosa,
                new AddLead(
                        lead,
                        new LeadAbout("Evaporator heat", "Brackenmoor", null, "", new Country("IE")),
                        LeadFacts.NONE));
        var dispute = raised(null);
        var fact = new FactRef(FactRef.Kind.HAND_OFF, lead.value());

        send(tom, new AttachFact(dispute, fact));

        assertThat(view(rosa, dispute).facts())
                .singleElement()
                .satisfies(attached -> assertThat(attached.fact().words())
                        .isEqualTo("Lead “Evaporator heat” of Brackenmoor: " + rosa.name() + " added it"));
        for (var kind : FactRef.Kind.values()) {
            for (var id : List.of("nowhere", "no:where", "nowhere:1", "a:1:b", "/")) {
                assertThatThrownBy(() -> send(tom, new AttachFact(dispute, new FactRef(kind, id))))
                        .as("%s %s", kind, id)
                        .isInstanceOf(NotOnRecord.class);
            }
        }
    }

    @Test
    void the_list_is_searched_filtered_and_paged() {
        var account = account();
        var word = "w" + Ids.random().substring(0, 8);
        for (int i = 0; i < 3; i++) {
            raise(new DisputeId(Ids.random()), word + " " + i, i == 0 ? account : null);
        }
        var first = list(new DisputeFilter(word, null, account, false, false))
                .rows()
                .getFirst();
        send(rosa, new SettleDispute(first.id(), "a", "b"));

        assertThat(list(new DisputeFilter(word, null, null, false, false)).total())
                .isEqualTo(3);
        assertThat(list(new DisputeFilter(word, DisputeState.OPEN, null, false, false))
                        .total())
                .isEqualTo(2);
        assertThat(list(new DisputeFilter(word, null, account, false, false)).total())
                .isEqualTo(1);
        assertThat(list(new DisputeFilter(word, null, null, true, false)).total())
                .isEqualTo(3);
        assertThat(list(new DisputeFilter(word, null, null, false, true)).total())
                .isZero();
        assertThat(ask(
                                TestActors.JUN,
                                new ListDisputes(
                                        new DisputeFilter(word, null, null, true, false),
                                        DisputeSort.SUBJECT,
                                        false,
                                        0,
                                        10),
                                DisputePage.class)
                        .total())
                .isZero();
    }

    @Test
    void lessons_are_found_again_by_words_and_account() {
        var account = account();
        var word = "w" + Ids.random().substring(0, 8);
        var dispute = raised(account);
        send(rosa, new SettleDispute(dispute, "Printed again.", "Figures are signed first, " + word));

        assertThat(lessons(new LessonFilter(word, account, null)).lessons())
                .singleElement()
                .satisfies(lesson -> {
                    assertThat(lesson.dispute()).isEqualTo(dispute);
                    assertThat(lesson.lesson()).endsWith(word);
                    assertThat(lesson.account()).isNotNull();
                });
        assertThat(lessons(new LessonFilter(word + "x", null, null)).total()).isZero();
        send(tom, new ReopenDispute(dispute, "It came back.", today()));
        assertThat(lessons(new LessonFilter(word, null, null)).total()).isZero();
    }

    private LessonPage lessons(LessonFilter filter) {
        return ask(TestActors.JUN, new ListLessons(filter, LessonSort.ACCOUNT, true, 0, 10), LessonPage.class);
    }

    private DisputePage list(DisputeFilter filter) {
        return ask(tom, new ListDisputes(filter, DisputeSort.SUBJECT, false, 0, 10), DisputePage.class);
    }

    private AccountId account() {
        var account = new AccountId(Ids.random());
        send(
                TestActors.INES,
                new AccountCommand.RegisterAccount(
                        account, "Account " + account, AccountFacts.UNKNOWN, null, null, null));
        projections.awaitAll("account", Duration.ofSeconds(20));
        return account;
    }

    /** By a day to come, so that nobody else's clock rings before these are looked at. */
    private DisputeId raised(@Nullable AccountId account) {
        var dispute = new DisputeId(Ids.random());
        raise(dispute, "A figure was printed early", account);
        return dispute;
    }

    private void raise(DisputeId dispute, String subject, @Nullable AccountId account) {
        send(
                tom,
                new RaiseDispute(
                        dispute,
                        new Matter(subject, "Trust.", account, null),
                        rosa.person(),
                        today().plusDays(3),
                        List.of()));
    }

    private void lookAt(LocalDateTime moment) {
        projections.awaitAll("dispute.clocks", Duration.ofSeconds(20));
        VeronaClock.at(moment.toInstant(ZoneOffset.UTC), ticker::look);
    }

    private long told(Actor actor, Kind kind) {
        projections.awaitAll("notification", Duration.ofSeconds(20));
        return ask(actor, new FindInbox(kind, false, 50), InboxPage.class).total();
    }

    private DisputeView view(Actor actor, DisputeId dispute) {
        return ask(actor, new FindDispute(dispute), DisputeView.class);
    }

    private List<DisputeTask> waiting(Actor actor) {
        return as(
                actor,
                () -> queries.query(new WhatWaits(), ResponseTypes.multipleInstancesOf(DisputeTask.class))
                        .join());
    }

    private void send(Actor actor, Object command) {
        as(actor, () -> commands.sendAndWait(command));
    }

    private <T> T ask(Actor actor, Object query, Class<T> type) {
        return as(actor, () -> queries.query(query, type).join());
    }

    private static <T> T as(Actor actor, Callable<T> act) {
        try {
            return Acting.as(actor, act);
        } catch (Exception e) {
            throw Commands.rejectionIn(e)
                    .map(rejection -> (RuntimeException) rejection)
                    .orElseGet(() -> new IllegalStateException(e));
        }
    }
}
