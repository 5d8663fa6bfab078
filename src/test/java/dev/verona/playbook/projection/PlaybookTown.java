package dev.verona.playbook.projection;

import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.SegmentCommand;
import dev.verona.account.api.SegmentId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.springframework.beans.factory.annotation.Autowired;

/** A segment of its own for each test, with one account in its top ten, the account's plan, and a playbook. */
public abstract class PlaybookTown extends SignedInTest {

    protected static final PieceId PLAY = new PieceId("payback");
    protected static final PieceId STEP = new PieceId("visit");
    protected static final PieceId ASK = new PieceId("proposition");

    @Autowired
    private Projections projections;

    private final String own = Ids.random().substring(0, 8);
    protected final Actor tom = TestActors.another(TestActors.TOM);
    protected final Actor rosa = TestActors.another(TestActors.ROSA);
    protected final Actor piet = head("p", Function.SALES);
    protected final Actor maya = head("m", Function.MARKETING);
    protected final SegmentId segment = new SegmentId("segment-" + own);
    protected final PlaybookId book = PlaybookId.of(segment);
    protected final AccountId account = new AccountId("account-" + own);
    protected final PlanId plan;
    private final Period period;

    protected PlaybookTown() {
        var today = LocalDate.now(ZoneOffset.UTC);
        period = new Period(today.minusMonths(1), today.plusMonths(6));
        plan = PlanId.of(account, period);
    }

    private Actor head(String prefix, Function function) {
        return new Actor(new PersonId(prefix + own), "Head " + prefix + own, function, Set.of(Role.LEADER));
    }

    protected void build() {
        List.of(tom, rosa, piet, maya).forEach(actor -> until(() -> isKnown(actor)));
        register(account, "Account " + own);
        as(piet, new SegmentCommand.DefineSegment(segment, "Segment " + own));
        as(piet, new AccountCommand.PlaceInSegment(account, segment));
        as(Actor.VERONA, new SegmentCommand.TakeOverTopTen(segment, period.from(), List.of(account)));
        as(tom, new PlanCommand.CreatePlan(plan, account, period, tom.person(), rosa.person()));
        as(rosa, new PlaybookCommand.BeginPlaybook(book, segment, "Playbook " + own));
        as(rosa, new PlaybookCommand.AddPlay(book, PLAY, Stage.DEFINING_NEEDS, "Prove the payback"));
        write(PieceField.OBJECTIVE, "The payback is believed");
        write(PieceField.STRATEGY, "Measured at their own plant");
        as(tom, new PlaybookCommand.AddStep(book, STEP, PLAY, "Visit the plant", Function.SALES, 5));
        as(
                tom,
                new PlaybookCommand.AddAsk(
                        book,
                        ASK,
                        PLAY,
                        ContributionKind.VALUE_PROPOSITION,
                        "Payback for dairies",
                        Function.MARKETING,
                        10));
    }

    private boolean isKnown(Actor actor) {
        try {
            return known(commands, queries, actor).enabled();
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void write(PieceField field, String text) {
        as(
                rosa,
                new PlaybookCommand.EditText(
                        book, new PieceFieldRef(PLAY, field), 0, TextChange.insert(0, text), null));
    }

    protected void inForce() {
        agree();
    }

    /** Both heads agree to the draft. */
    protected void agree() {
        var view = asked(rosa, new PlaybookQuery.FindPlaybook(book), ResponseTypes.instanceOf(PlaybookView.class));
        var revision = Objects.requireNonNull(view.draft()).revision();
        as(piet, new PlaybookCommand.AgreeDraft(book, revision));
        as(maya, new PlaybookCommand.AgreeDraft(book, revision));
    }

    protected PlanCommand start(String start) {
        return new PlanCommand.StartPlay(
                plan, new ElementId(start), book.value(), 1, PLAY.value(), LocalDate.now(ZoneOffset.UTC), Set.of());
    }

    /** However slow the machine is, by what was recorded. */
    protected <T> T asked(Actor actor, Object query, ResponseType<T> type) {
        List.of("plan", PlaybookQuery.READ_MODEL, "history", "account")
                .forEach(group -> projections.awaitOwnWrites(group, Duration.ofSeconds(20)));
        return acting(actor, () -> queries.query(query, type).join());
    }

    protected void sent(Actor actor, Object command) {
        acting(actor, () -> {
            commands.sendAndWait(command);
            return command;
        });
    }

    private static <T> T acting(Actor actor, Callable<T> act) {
        try {
            return Acting.as(actor, act);
        } catch (Exception e) {
            throw Commands.rejectionIn(e)
                    .map(rejection -> (RuntimeException) rejection)
                    .orElseGet(() -> new IllegalStateException(e));
        }
    }
}
