package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.Consent;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.api.Field;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What one should know before one goes on: why it came back, that an edit reopens it, whether a case may be told, whether advice still holds. */
final class ContributionNotices extends Composite<Div> {

    /** Days before an end at which it is worth a warning. */
    private static final int SOON = 30;

    private static final Set<Step.Kind> TURNS = Set.of(
            Step.Kind.REQUEST,
            Step.Kind.TAKE_UP,
            Step.Kind.DRAFT,
            Step.Kind.DECLINE,
            Step.Kind.SUBMIT,
            Step.Kind.RETURN,
            Step.Kind.AGREE,
            Step.Kind.REOPEN,
            Step.Kind.RETIRE,
            Step.Kind.REVIVE,
            Step.Kind.TAKE_BACK);

    private record Notice(Tone tone, VaadinIcon mark, String text) {}

    private final PlanScreen screen;
    private List<Notice> shown = List.of();

    ContributionNotices(PlanScreen screen) {
        this.screen = screen;
        getContent().addClassName("vr-stack-s");
    }

    void show(ContributionView view) {
        var now = new ArrayList<Notice>();
        turn(view, now);
        switch (view.card().kind()) {
            case CASE_STUDY -> consent(view, now);
            case PRICING_ADVICE -> validity(view, now);
            case LEAD_STANDARD, VALUE_PROPOSITION, SOLUTION_COLLATERAL -> {}
        }
        if (!now.equals(shown)) {
            shown = List.copyOf(now);
            getContent().removeAll();
            now.forEach(this::add);
        }
    }

    private static void turn(ContributionView view, List<Notice> notices) {
        var last = view.steps().reversed().stream()
                .filter(step -> TURNS.contains(step.kind()))
                .findFirst();
        last.ifPresent(step -> {
            var who = step.by().name();
            var when = Formats.current().dateTime(step.at());
            switch (step.kind()) {
                case RETURN ->
                    notices.add(new Notice(
                            Tone.WARN, VaadinIcon.REPLY, who + " returned it on " + when + ": " + step.reason()));
                case REOPEN ->
                    notices.add(new Notice(
                            Tone.WARN,
                            VaadinIcon.EDIT,
                            who + " edited agreed content on " + when + ", so it is a draft until "
                                    + view.card().from().other().label() + " agrees anew."));
                case DECLINE ->
                    notices.add(new Notice(
                            Tone.CALM, VaadinIcon.BAN, who + " declined it on " + when + ": " + step.reason()));
                case RETIRE ->
                    notices.add(new Notice(
                            Tone.CALM, VaadinIcon.ARCHIVE, who + " retired it on " + when + ": " + step.reason()));
                default -> {}
            }
        });
        if (view.card().state() == ContributionState.AGREED && view.may().contains(Step.Kind.EDIT)) {
            notices.add(new Notice(
                    Tone.CALM,
                    VaadinIcon.LOCK,
                    "Both functions stand behind this. Editing it makes it a draft again, until "
                            + view.card().from().other().label() + " agrees anew."));
        }
    }

    private void consent(ContributionView view, List<Notice> notices) {
        var consent = view.value(Field.CASE_CONSENT);
        var expires = view.value(Field.CASE_CONSENT_EXPIRES);
        var until = expires.isEmpty() ? "" : Formats.current().date(LocalDate.parse(expires));
        if (consent.equals(Consent.REFUSED.name())) {
            notices.add(
                    new Notice(Tone.BAD, VaadinIcon.BAN, "The customer refused consent: this case may not be told."));
        } else if (!consent.equals(Consent.GIVEN.name())) {
            notices.add(new Notice(
                    Tone.WARN,
                    VaadinIcon.QUESTION_CIRCLE_O,
                    consent.equals(Consent.ASKED.name())
                            ? "The customer was asked for consent and has not answered. It cannot be agreed before."
                            : "The customer has not been asked for consent yet. It cannot be agreed before."));
        } else if (!expires.isEmpty() && LocalDate.parse(expires).isBefore(screen.today())) {
            notices.add(new Notice(
                    Tone.BAD,
                    VaadinIcon.EXCLAMATION_CIRCLE_O,
                    "The customer’s consent expired on " + until + ". Do not use this case until they give it again."));
        } else {
            var soon = !expires.isEmpty()
                    && LocalDate.parse(expires).isBefore(screen.today().plusDays(SOON));
            notices.add(new Notice(
                    soon ? Tone.WARN : Tone.GOOD,
                    soon ? VaadinIcon.CLOCK : VaadinIcon.CHECK_CIRCLE_O,
                    "The customer has consented"
                            + (until.isEmpty() ? ", with no end set." : ", until " + until + ".")));
        }
    }

    private void validity(ContributionView view, List<Notice> notices) {
        var until = view.value(Field.PRICE_VALID_UNTIL);
        if (until.isEmpty()) {
            return;
        }
        var day = LocalDate.parse(until);
        if (day.isBefore(screen.today())) {
            notices.add(new Notice(
                    Tone.BAD,
                    VaadinIcon.EXCLAMATION_CIRCLE_O,
                    "This advice was valid until " + Formats.current().date(day)
                            + ". Ask Marketing to look at it again before it is used."));
        }
    }

    private void add(Notice notice) {
        var icon = notice.mark().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var box = new Div(icon, new Span(notice.text()));
        box.addClassNames("vr-notice", notice.tone().cssClass());
        getContent().add(box);
    }
}
