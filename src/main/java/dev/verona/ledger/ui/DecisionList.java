package dev.verona.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.ledger.api.LedgerScope;
import dev.verona.plan.api.PlanEvent;
import dev.verona.shared.AccountId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Viewer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The decisions at an account, newest first; each opens to the plans as they stood then. */
@StyleSheet("context://verona/css/ledger.css")
final class DecisionList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 10;

    private final transient AccountId account;
    private final transient LedgerAnswers answers;
    private transient List<Decision> shown = List.of();
    private int most = AT_ONCE;

    DecisionList(AccountId account, LedgerAnswers answers, Live live) {
        this.account = account;
        this.answers = answers;
        getContent().addClassName("vr-stack");
        if (!Viewer.current().worksOnAccounts()) {
            getContent().add(new Paragraph("Only people of Sales and Marketing see what was decided here."));
            return;
        }
        show();
        live.onAny(getContent(), OpportunityEvent.class, LedgerQuery.READ_MODEL, events -> refresh());
        live.onAny(getContent(), PlanEvent.class, LedgerQuery.READ_MODEL, events -> {
            if (events.stream().anyMatch(event -> event.payload() instanceof PlanEvent.PriceDecided)) {
                refresh();
            }
        });
    }

    /** Opens the newest of those that are looked for, and brings it into view; says so when there is none. */
    void open(Predicate<Decision> wanted) {
        var decisions = answers.decisions(account);
        var found = IntStream.range(0, decisions.size())
                .filter(i -> wanted.test(decisions.get(i)))
                .findFirst();
        most = Math.max(AT_ONCE, found.orElse(-1) + 1);
        show(found.orElse(-1));
        if (found.isEmpty()) {
            getContent().addComponentAsFirst(new Paragraph("The decision that this link leads to is not among these."));
        }
    }

    /** What a reader has open stays open while nothing new was decided. */
    private void refresh() {
        if (!answers.decisions(account).equals(shown)) {
            show();
        }
    }

    private void show() {
        show(-1);
    }

    /** @param wanted the place of the one to be opened; -1 for none */
    private void show(int wanted) {
        shown = answers.decisions(account);
        getContent().removeAll();
        var ledger = Parts.link(
                LedgerAddress.START.with(new LedgerScope.OfAccount(account)).path(), "The ledger of this account");
        if (shown.isEmpty()) {
            getContent()
                    .add(
                            new EmptyState(
                                            VaadinIcon.ROAD_BRANCHES,
                                            "Nothing was decided here yet",
                                            "Each step of an opportunity and each decision on a price stands here, with what the plans said at that moment.")
                                    .small(),
                            ledger);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("vr-decisions");
        for (int i = 0; i < Math.min(most, shown.size()); i++) {
            list.add(row(shown.get(i), i == wanted));
        }
        getContent().add(list);
        if (shown.size() > most) {
            getContent().add(new Button("Show earlier", VaadinIcon.ANGLE_DOWN.create(), click -> {
                most += AT_ONCE;
                show();
            }));
        }
        getContent().add(ledger);
    }

    private ListItem row(Decision decision, boolean wanted) {
        var formats = Formats.current();
        var imported = decision.imported();
        var sentence = new Div(new Span(
                imported == null
                        ? decision.by().name() + " " + words(decision, formats)
                        : ImportedSteps.words(imported, decision.at(), formats)));
        var when = new Div(
                new FunctionBadge(decision.by().function()),
                new Span((imported == null ? "" : decision.by().name() + ", ") + formats.dateTime(decision.at())));
        if (imported != null && Viewer.current().hasAny(Role.LEADER, Role.ADMIN)) {
            when.add(ImportedSteps.link(imported));
        }
        when.addClassNames("vr-row", "vr-small", "vr-soft");
        var said = new Div(sentence, when);
        said.addClassName("vr-stack-s");
        var then = new Div();
        then.addClassName("vr-decision-then");
        then.setVisible(false);
        var open = new Button("What stood then", VaadinIcon.ANGLE_DOWN.create());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.getElement().setAttribute("aria-expanded", "false");
        open.addClickListener(click -> toggle(decision, open, then));
        var item = new ListItem(said, open, then);
        if (wanted) {
            toggle(decision, open, then);
            item.getElement().setAttribute("aria-current", "true");
            open.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true})");
        }
        return item;
    }

    private void toggle(Decision decision, Button open, Div then) {
        then.setVisible(!then.isVisible());
        open.setIcon((then.isVisible() ? VaadinIcon.ANGLE_UP : VaadinIcon.ANGLE_DOWN).create());
        open.getElement().setAttribute("aria-expanded", Boolean.toString(then.isVisible()));
        if (then.isVisible() && then.getComponentCount() == 0) {
            then.add(new ProvenanceView(answers.provenance(account, decision)));
        }
    }

    static String words(Decision decision, Formats formats) {
        var what = "“" + decision.what() + "”";
        return switch (decision.kind()) {
            case MOVED -> "moved " + what + stages(decision.from(), decision.to());
            case WON -> {
                var amount = decision.amount();
                yield "won " + what + (amount == null ? "" : " for " + formats.money(amount));
            }
            case LOST ->
                "lost " + what + at(decision.from()) + (decision.words().isEmpty() ? "" : ": " + decision.words());
            case REOPENED -> "took up " + what + " again" + at(decision.to());
            case PRICE -> "decided on the price, " + what + ". " + decision.words();
            case IMPORT -> "imported";
        };
    }

    private static String stages(@Nullable Stage from, @Nullable Stage to) {
        return (from == null ? "" : " from " + from.label()) + (to == null ? "" : " to " + to.label());
    }

    private static String at(@Nullable Stage stage) {
        return stage == null ? "" : " at " + stage.label();
    }
}
