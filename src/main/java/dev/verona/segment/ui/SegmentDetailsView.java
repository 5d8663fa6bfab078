package dev.verona.segment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.SegmentId;
import dev.verona.segment.api.CriteriaCommand.AgreeToCriteria;
import dev.verona.segment.api.CriteriaEvent;
import dev.verona.segment.api.RatingEvent;
import dev.verona.segment.api.SegmentDetails;
import dev.verona.segment.api.TenCommand.AgreeToTen;
import dev.verona.segment.api.TenCommand.ReopenTen;
import dev.verona.segment.api.TenEvent;
import dev.verona.segment.api.TenView;
import dev.verona.segment.api.TenView.Act;
import dev.verona.segment.api.TopTenQuery;
import dev.verona.segment.page.SegmentNavigation;
import dev.verona.shared.Period;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.DetailsPage;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.ReasonDialog;
import dev.verona.shell.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One segment: its ten, half-year by half-year, the scores with their reasons, the criteria, and who was where before. */
@Route(SegmentNavigation.SEGMENTS + "/:segment")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/segment.css")
final class SegmentDetailsView extends DetailsPage<SegmentId, SegmentDetails> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 1_000;

    private final transient SegmentAnswers answers;
    private final transient Commands commands;
    private final transient Clock clock;
    private final TenCard ten;
    private final ScoresCard scores;
    private transient @Nullable SegmentDetails shown;

    SegmentDetailsView(SegmentAnswers answers, Commands commands, Live live, Clock clock) {
        super("segment", SegmentId::new, live, "Segment");
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
        ten = new TenCard(commands, clock, this::actions);
        scores = new ScoresCard(commands, clock);
        header.crumb("Segments", SegmentsView.class);
        main.add(ten, scores);
    }

    @Override
    protected SegmentDetails ask(SegmentId thing) {
        return answers.ranking(thing);
    }

    @Override
    protected void follow(SegmentId thing, Component whole, Live heard) {
        for (var stream : List.of(CriteriaEvent.streamOf(thing), TenEvent.streamOf(thing))) {
            heard.on(whole, stream, TopTenQuery.READ_MODEL, events -> again());
        }
        heard.onAny(whole, RatingEvent.class, TopTenQuery.READ_MODEL, events -> again());
        for (var kind : List.of(AccountEvent.class, OpportunityEvent.class)) {
            heard.onAny(whole, kind, Accounts.READ_MODEL, Live.SELDOM, events -> again());
        }
    }

    @Override
    protected void show(SegmentDetails now) {
        shown = now;
        titled(now.name());
        ten.show(now, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        scores.show(now);
        side.removeAll();
        side.add(new CriteriaCard(now, clock.instant()), new HistoryCard(now.tens()));
        actions();
    }

    /** The next step of the segment's life is the primary one. */
    private void actions() {
        var now = shown;
        if (now == null || !now.mayChange()) {
            header.setActions();
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var buttons = new ArrayList<Component>();
        buttons.add(new Button(
                now.criteria().draft().isPresent()
                        ? "Change the proposed criteria"
                        : now.criteria().versions().isEmpty() ? "Write criteria" : "Propose other criteria",
                click -> CriteriaDialog.write(commands, now, today)));
        if (now.criteria().inForce() > 0) {
            buttons.add(new Button("Propose a ten", click -> ProposeDialog.open(commands, now, ten::choose, today)));
        }
        ten.chosen()
                .filter(one -> one.may().contains(Act.REOPEN))
                .ifPresent(one -> buttons.add(new Button("Take up again", click -> reopen(now, one))));
        if (now.mayAgree()) {
            buttons.add(SegmentWords.primary("Agree to the criteria", VaadinIcon.CHECK, () -> agree(now)));
        } else {
            ten.chosen()
                    .filter(one -> one.may().contains(Act.AGREE))
                    .ifPresent(one -> buttons.add(
                            SegmentWords.primary("Agree to this ten", VaadinIcon.CHECK, () -> agree(now, one))));
        }
        header.setActions(buttons.toArray(Component[]::new));
    }

    private void agree(SegmentDetails now) {
        commands.send(
                new AgreeToCriteria(now.id(), now.criteria().revision()),
                () -> Toasts.success("You have agreed to the criteria."));
    }

    private void agree(SegmentDetails now, TenView one) {
        commands.send(
                new AgreeToTen(now.id(), one.period().from(), one.revision()),
                () -> Toasts.success("You have agreed to the ten for " + SegmentWords.period(one.period()) + "."));
    }

    private void reopen(SegmentDetails now, TenView one) {
        Period period = one.period();
        ReasonDialog.ask(
                commands,
                new ReasonDialog.Words(
                        "Take up the ten for " + SegmentWords.period(period) + " again",
                        "It can be changed then. Until both heads agree anew, the ten that is fixed counts.",
                        "Why it is taken up again",
                        "Take up again",
                        "The ten can be changed.",
                        LONGEST_REASON),
                reason -> new ReopenTen(now.id(), period.from(), reason));
    }
}
