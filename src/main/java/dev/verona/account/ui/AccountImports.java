package dev.verona.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.verona.account.api.AccountImport;
import dev.verona.account.api.AccountQuery.ListAccountEffects;
import dev.verona.account.api.AccountQuery.ListAccountImports;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportSummary;
import dev.verona.shared.AccountId;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Viewer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What imports did with one account, each as one act that opens to what it did; none is shown where there was none. */
final class AccountImports extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** How many are shown at first, and more at each wish. */
    private static final int STRETCH = 5;

    private final transient Ask ask;
    private final transient AccountId account;
    private final transient Formats formats = Formats.current();
    private final OrderedList list = new OrderedList();
    private final Button more = new Button("Earlier imports", click -> more());
    private final transient Set<ImportId> open = new HashSet<>();
    private transient List<AccountImport> shown = List.of();
    private int wanted = STRETCH;

    AccountImports(Ask ask, AccountId account) {
        this.ask = ask;
        this.account = account;
        var heading = new H2("Imports");
        heading.setId("imports-heading");
        list.addClassName("vr-import-acts");
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().setId("imports");
        getContent().addClassName("vr-card");
        getContent().getElement().setAttribute("aria-labelledby", "imports-heading");
        getContent().add(heading, list, more);
    }

    private void more() {
        wanted += STRETCH;
        refresh();
    }

    void refresh() {
        var found = ask.imports(new ListAccountImports(account, 0, wanted + 1));
        getContent().setVisible(!found.isEmpty());
        more.setVisible(found.size() > wanted);
        var now = found.subList(0, Math.min(found.size(), wanted));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        list.removeAll();
        for (var each : now) {
            var undo = each.whole().undo();
            if (undo != null && undo.finished() != null) {
                list.add(new ListItem(new Paragraph(UndoState.undone(undo, formats))));
            }
            list.add(new ListItem(act(each)));
        }
    }

    private Component act(AccountImport each) {
        var batch = each.whole();
        var told = new Span(batch.by().name() + " imported " + ImportWords.counts(each.here(), formats));
        told.addClassName("vr-strong");
        var when = new Span(formats.dateTime(batch.at()) + " · " + ImportWords.files(batch));
        when.addClassNames("vr-small", "vr-soft");
        var words = new Div(told, when);
        words.addClassName("vr-import-act");
        var inside = new Div();
        inside.addClassName("vr-stack");
        var details = new Details(words, inside);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                open.add(batch.batch());
                fill(inside, batch);
            } else {
                open.remove(batch.batch());
            }
        });
        details.setOpened(open.contains(batch.batch()));
        details.setWidthFull();
        return details;
    }

    private void fill(Div inside, ImportSummary batch) {
        inside.removeAll();
        var grid = new EffectGrid(
                "What the import did here",
                "Since then",
                (offset, limit) -> ask.effects(new ListAccountEffects(account, batch.batch(), offset, limit)));
        var total = ask.effects(new ListAccountEffects(account, batch.batch(), 0, 0))
                .total();
        grid.setAllRowsVisible(total <= 8);
        inside.add(grid);
        if (Viewer.current().hasAny(Role.LEADER, Role.ADMIN)) {
            inside.add(ImportWords.link(batch.batch(), "The whole import"));
        }
    }
}
