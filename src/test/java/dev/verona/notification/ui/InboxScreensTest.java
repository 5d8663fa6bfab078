package dev.verona.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import dev.verona.dispute.api.DisputeCommand.NameOwner;
import dev.verona.dispute.api.DisputeCommand.RaiseDispute;
import dev.verona.dispute.api.DisputeId;
import dev.verona.dispute.api.Matter;
import dev.verona.engagement.api.ConsultationCommand;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.due.Ticker;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.VeronaClock;
import dev.verona.shared.Ids;
import dev.verona.shared.OpportunityId;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The inbox of somebody whom others want something of. */
class InboxScreensTest extends SignedInTest {

    private final String word = "q" + Ids.random().substring(0, 8);
    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor rosa = TestActors.another(TestActors.ROSA);

    @Autowired
    Ticker ticker;

    @Autowired
    Projections projections;

    @BeforeEach
    void hire() {
        List.of(tom, rosa).forEach(actor -> known(commands, queries, actor));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private boolean inboxSays(String words) {
        return text(find(InboxView.class).single()).contains(words);
    }

    private DisputeId raised(Actor owner) {
        var id = DisputeId.random();
        as(
                tom,
                new RaiseDispute(
                        id,
                        new Matter("Printed early " + word, "Trust.", null, null),
                        owner.person(),
                        LocalDate.now(ZoneOffset.UTC).plusDays(5),
                        List.of()));
        return id;
    }

    @Test
    void what_somebody_gives_one_comes_in_while_one_looks_and_leads_there() {
        var dispute = raised(tom);
        signIn(rosa);
        UI.getCurrent().navigate("inbox");
        assertThat(inboxSays("Nothing is unread.")).isTrue();
        as(
                tom,
                new NameOwner(
                        dispute, rosa.person(), LocalDate.now(ZoneOffset.UTC).plusDays(5), "You were there."));
        eventually(() -> inboxSays("1 unread"));
        assertThat(inboxSays(tom.name() + " gave you a dispute to settle")).isTrue();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("disputes/" + dispute.value());
        test(find(Button.class).withText("Mark all as read").single()).click();
        eventually(() -> inboxSays("Nothing is unread."));
    }

    @Test
    void advice_is_asked_for_given_and_overdue_in_the_inboxes_of_both_each_once() {
        var id = ConsultationId.random();
        as(
                tom,
                new ConsultationCommand.AskAboutPrice(
                        id, new OpportunityId("D-" + word), null, "Deal " + word, "9", "Why not?", rosa.person()));
        projections.awaitAll("engagement.clocks", Duration.ofSeconds(20));
        VeronaClock.at(Instant.now().plus(Duration.ofDays(12)), ticker::look);
        VeronaClock.at(Instant.now().plus(Duration.ofDays(13)), ticker::look);
        signIn(rosa);
        UI.getCurrent().navigate("inbox");
        eventually(() -> inboxSays("2 unread"));
        assertThat(inboxSays(tom.name() + " asked for your advice")).isTrue();
        assertThat(inboxSays("Verona says that advice is overdue")).isTrue();
        as(rosa, new ConsultationCommand.GiveAdvice(id, "Four percent", "And service.", "4"));
        signIn(tom);
        UI.getCurrent().navigate("inbox");
        eventually(() -> inboxSays("2 unread"));
        assertThat(inboxSays(rosa.name() + " gave you advice")).isTrue();
        assertThat(inboxSays("Verona says that advice is overdue")).isTrue();
    }
}
