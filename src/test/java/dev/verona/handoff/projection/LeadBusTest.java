package dev.verona.handoff.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.handoff.api.Authority;
import dev.verona.handoff.api.BudgetStatus;
import dev.verona.handoff.api.DefinitionCommand;
import dev.verona.handoff.api.DefinitionCommand.AgreeToDefinition;
import dev.verona.handoff.api.DefinitionCommand.DeclineDefinition;
import dev.verona.handoff.api.DefinitionCommand.ProposeDefinition;
import dev.verona.handoff.api.DefinitionView;
import dev.verona.handoff.api.LeadAbout;
import dev.verona.handoff.api.LeadCommand;
import dev.verona.handoff.api.LeadCommand.AcceptLead;
import dev.verona.handoff.api.LeadCommand.AddLead;
import dev.verona.handoff.api.LeadCommand.CloseLead;
import dev.verona.handoff.api.LeadCommand.EnrichLead;
import dev.verona.handoff.api.LeadCommand.Escalate;
import dev.verona.handoff.api.LeadCommand.HandOver;
import dev.verona.handoff.api.LeadCommand.ReturnLead;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.api.LeadPage;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.handoff.api.LeadQuery.FindDefinition;
import dev.verona.handoff.api.LeadQuery.FindLead;
import dev.verona.handoff.api.LeadQuery.LeadFilter;
import dev.verona.handoff.api.LeadQuery.LeadSort;
import dev.verona.handoff.api.LeadQuery.ListLeads;
import dev.verona.handoff.api.LeadQuery.WhatWaits;
import dev.verona.handoff.api.LeadTask;
import dev.verona.handoff.api.LeadView;
import dev.verona.handoff.api.LeadView.Act;
import dev.verona.handoff.api.Level;
import dev.verona.handoff.api.Standing;
import dev.verona.handoff.api.Terms;
import dev.verona.handoff.api.TimeFrame;
import dev.verona.notification.api.InboxPage;
import dev.verona.notification.api.InboxQuery;
import dev.verona.notification.api.Kind;
import dev.verona.notification.api.Notice;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.due.Ticker;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.VeronaClock;
import dev.verona.shared.Country;
import dev.verona.shared.Ids;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import dev.verona.testing.VeronaTest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what with leads, past the screens; and the clocks, moved, through the whole of Verona. */
@VeronaTest
class LeadBusTest {

    private static final LeadId NOWHERE = new LeadId("nowhere");
    private static final Terms TERMS = new Terms(
            "Runs process heat.",
            List.of(LeadFact.SOURCE),
            "Has money.",
            List.of(LeadFact.BUDGET, LeadFact.TIME_FRAME),
            TimeFrame.HALF_YEAR,
            2,
            1);
    private static final LeadFacts KNOWN =
            new LeadFacts("Expo", "", null, null, null, Authority.DECIDES, null, TimeFrame.QUARTER);
    private static final LeadFacts COMPLETE =
            new LeadFacts("Expo", "", null, null, null, Authority.DECIDES, BudgetStatus.PLANNED, TimeFrame.QUARTER);

    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor jun = TestActors.another(TestActors.JUN);

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Autowired
    Ticker ticker;

    @Autowired
    Projections projections;

    @BeforeEach
    void hireAndAgree() {
        Stream.concat(TestActors.ALL.stream(), Stream.of(tom, jun))
                .forEach(actor -> SignedInTest.known(commands, queries, actor));
        var known = ask(jun, new FindDefinition(), DefinitionView.class);
        if (known.inForce() == null) {
            int last =
                    known.versions().isEmpty() ? 0 : known.versions().getFirst().number();
            send(jun, new ProposeDefinition(last, TERMS));
            send(tom, new AgreeToDefinition(last + 1));
        }
    }

    private static List<Object> everyCommand() {
        var about = new LeadAbout("x", "y", null, "", new Country("IE"));
        return List.of(
                new AddLead(NOWHERE, about, LeadFacts.NONE),
                new EnrichLead(NOWHERE, LeadFacts.NONE, LeadFacts.NONE),
                new HandOver(NOWHERE, TestActors.TOM.person()),
                new AcceptLead(NOWHERE, 1),
                new ReturnLead(NOWHERE, 1, List.of(), "x"),
                new CloseLead(NOWHERE, "x"),
                new Escalate(NOWHERE, 1, Level.LIAISON),
                new ProposeDefinition(0, TERMS),
                new AgreeToDefinition(1),
                new DeclineDefinition(1, "x"));
    }

    private static List<LeadQuery> everyQuery() {
        return List.of(
                new ListLeads(LeadFilter.ALL, LeadSort.DUE, false, 0, 10),
                new FindLead(NOWHERE),
                new WhatWaits(),
                new FindDefinition());
    }

    @Test
    void every_message_is_tried_here() {
        assertThat(everyCommand().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Stream.of(LeadCommand.class, DefinitionCommand.class)
                        .flatMap(type -> Stream.<Class<?>>of(type.getPermittedSubclasses()))
                        .toList());
        assertThat(everyQuery().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(LeadQuery.class.getPermittedSubclasses());
    }

    @Test
    void an_administrator_as_such_has_nothing_to_do_with_leads() {
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
            assertThatThrownBy(() -> {
                        if (query instanceof WhatWaits) {
                            queries.query(query, ResponseTypes.multipleInstancesOf(LeadTask.class))
                                    .join();
                        } else {
                            queries.query(query, Object.class).join();
                        }
                    })
                    .hasMessageContaining("sign in");
        }
    }

    @Test
    void a_clock_rings_for_nobody_who_is_signed_in() {
        for (var actor : TestActors.ALL) {
            assertThatThrownBy(() -> send(actor, new Escalate(NOWHERE, 1, Level.LIAISON)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void each_is_shown_what_they_may_do() {
        var lead = handed(COMPLETE);

        assertThat(view(tom, lead).may()).contains(Act.ACCEPT, Act.RETURN).doesNotContain(Act.HAND_OVER);
        assertThat(view(jun, lead).may()).contains(Act.HAND_OVER).doesNotContain(Act.ACCEPT, Act.RETURN);
        send(tom, new AcceptLead(lead, 1));
        assertThat(view(tom, lead).may()).isEmpty();
        assertThatThrownBy(() -> view(tom, NOWHERE)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_returned_lead_waits_for_whoever_handed_it_over_and_then_for_the_salesperson_again() {
        var lead = handed(KNOWN);
        assertThat(waiting(tom)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(LeadTask.Kind.ANSWER);
            assertThat(task.by().id()).isEqualTo(jun.person());
            assertThat(task.due()).isNotNull();
        });

        send(tom, new ReturnLead(lead, 1, List.of(LeadFact.BUDGET), "Who pays?"));
        assertThat(waiting(tom)).isEmpty();
        assertThat(waiting(jun)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(LeadTask.Kind.ENRICH);
            assertThat(task.reason()).isEqualTo("Budget status: Who pays?");
        });

        send(jun, new EnrichLead(lead, KNOWN, COMPLETE));
        send(jun, new HandOver(lead, tom.person()));
        assertThat(waiting(jun)).isEmpty();
        assertThat(view(tom, lead).row().ready()).isTrue();
        send(tom, new AcceptLead(lead, 3));
        assertThat(waiting(tom)).isEmpty();
        assertThat(view(tom, lead).journal()).extracting(LeadView.Deed::what).hasSize(6);
    }

    @Test
    void what_nobody_answers_goes_to_the_liaison_and_then_to_a_sponsor_by_the_clock_and_once() {
        var lead = handed(COMPLETE);
        var due = Objects.requireNonNull(view(jun, lead).row().due());

        lookAt(due.atTime(23, 59));
        assertThat(view(jun, lead).escalation()).isNull();

        lookAt(due.plusDays(1).atStartOfDay());
        lookAt(due.plusDays(1).atTime(0, 5));
        var first = Objects.requireNonNull(view(jun, lead).escalation());
        assertThat(first.level()).isEqualTo(Level.LIAISON);
        assertThat(first.to().id()).isEqualTo(TestActors.LEO.person());
        assertThat(waiting(TestActors.LEO)).anySatisfy(task -> {
            assertThat(task.lead()).isEqualTo(lead);
            assertThat(task.kind()).isEqualTo(LeadTask.Kind.SETTLE);
        });

        lookAt(first.due().plusDays(1).atStartOfDay());
        lookAt(first.due().plusDays(9).atStartOfDay());
        assertThat(Objects.requireNonNull(view(jun, lead).escalation()).level()).isEqualTo(Level.SPONSOR);
        assertThat(view(jun, lead).journal().stream().filter(deed -> deed.what().startsWith("passed it on")))
                .hasSize(2);
    }

    @Test
    void each_step_is_told_to_whom_it_concerns_in_their_inbox_and_once() {
        var lead = handed(KNOWN);
        send(tom, new ReturnLead(lead, 1, List.of(LeadFact.BUDGET), "Who pays?"));
        send(jun, new EnrichLead(lead, KNOWN, COMPLETE));
        send(jun, new HandOver(lead, tom.person()));
        assertThat(told(tom, lead)).containsExactly(Kind.LEAD_ASSIGNED, Kind.LEAD_ASSIGNED);
        assertThat(told(jun, lead)).containsExactly(Kind.LEAD_RETURNED);

        var due = Objects.requireNonNull(view(jun, lead).row().due());
        lookAt(due.plusDays(1).atStartOfDay());
        lookAt(due.plusDays(1).atTime(0, 5));
        assertThat(told(TestActors.LEO, lead)).containsExactly(Kind.LEAD_OVERDUE);
        assertThat(told(tom, lead)).containsExactly(Kind.LEAD_OVERDUE, Kind.LEAD_ASSIGNED, Kind.LEAD_ASSIGNED);
        assertThat(told(jun, lead)).containsExactly(Kind.LEAD_RETURNED);
    }

    /** The newest first. */
    private List<Kind> told(Actor actor, LeadId lead) {
        return ask(actor, new InboxQuery.FindInbox(null, false, 50), InboxPage.class).notices().stream()
                .filter(notice -> notice.target().toString().contains(lead.value()))
                .map(Notice::kind)
                .toList();
    }

    @Test
    void what_is_answered_in_time_goes_to_nobody() {
        var lead = handed(COMPLETE);
        var due = Objects.requireNonNull(view(jun, lead).row().due());
        send(tom, new AcceptLead(lead, 1));

        lookAt(due.plusDays(30).atStartOfDay());

        assertThat(view(jun, lead).escalation()).isNull();
        assertThat(view(jun, lead).row().standing()).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void the_list_is_searched_filtered_and_paged() {
        var word = "w" + Ids.random().substring(0, 8);
        for (int i = 0; i < 3; i++) {
            add(new LeadId(Ids.random()), word + " " + i, KNOWN);
        }
        send(jun, new HandOver(list(word, null).rows().getFirst().id(), tom.person()));

        assertThat(list(word, null).total()).isEqualTo(3);
        assertThat(list(word, Standing.NEW).total()).isEqualTo(2);
        assertThat(list(word, Standing.HANDED_OVER).rows()).singleElement().satisfies(row -> {
            assertThat(row.missing()).contains(LeadFact.BUDGET);
            assertThat(row.workingDaysLeft()).isNotNull();
        });
        assertThat(ask(
                                tom,
                                new ListLeads(
                                        new LeadFilter("", null, tom.person(), false), LeadSort.TITLE, false, 0, 10),
                                LeadPage.class)
                        .total())
                .isEqualTo(1);
        assertThat(ask(
                                tom,
                                new ListLeads(new LeadFilter(word, null, null, true), LeadSort.TITLE, false, 0, 10),
                                LeadPage.class)
                        .total())
                .isZero();
    }

    private LeadPage list(String word, @org.jspecify.annotations.Nullable Standing standing) {
        return ask(
                tom,
                new ListLeads(new LeadFilter(word, standing, null, false), LeadSort.TITLE, false, 0, 10),
                LeadPage.class);
    }

    /** In working days that begin today, so that nobody else's clock rings before these are looked at. */
    private LeadId handed(LeadFacts facts) {
        var lead = new LeadId(Ids.random());
        add(lead, "Evaporator heat", facts);
        send(jun, new HandOver(lead, tom.person()));
        return lead;
    }

    private void add(LeadId lead, String title, LeadFacts facts) {
        send(jun, new AddLead(lead, new LeadAbout(title, "Brackenmoor", null, "", new Country("IE")), facts));
    }

    private void lookAt(java.time.LocalDateTime moment) {
        projections.awaitAll("handoff.clocks", Duration.ofSeconds(20));
        VeronaClock.at(moment.toInstant(ZoneOffset.UTC), ticker::look);
    }

    private LeadView view(Actor actor, LeadId lead) {
        return ask(actor, new FindLead(lead), LeadView.class);
    }

    private List<LeadTask> waiting(Actor actor) {
        return as(
                actor,
                () -> queries.query(new WhatWaits(), ResponseTypes.multipleInstancesOf(LeadTask.class))
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
