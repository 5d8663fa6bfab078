package dev.verona.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ContributionKind;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookContents.Ask;
import dev.verona.playbook.api.PlaybookView.DraftView;
import dev.verona.shared.Function;
import java.util.List;
import java.util.function.Supplier;

/** A request of a play while it is written. */
final class AskRow extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient BookValue<String, TextField> title;
    private final transient BookValue<ContributionKind, Select<ContributionKind>> kind;
    private final transient BookValue<Function, Select<Function>> side;
    private final transient BookValue<Integer, IntegerField> days;
    private final transient BookText brief;

    AskRow(BookScreen screen, PieceId ask, Supplier<List<PieceId>> siblings) {
        title = BookFields.text(screen, ask, PieceField.ASK_TITLE);
        kind = BookFields.choice(
                screen,
                ask,
                PieceField.ASK_KIND,
                ContributionKind.class,
                List.of(ContributionKind.values()),
                ContributionKind::label);
        side = BookFields.side(screen, ask, PieceField.ASK_FUNCTION);
        days = BookFields.days(screen, ask, PieceField.ASK_DAYS);
        brief = new BookText(screen, new PieceFieldRef(ask, PieceField.ASK_BRIEF));
        var values = new Div(
                title.field(),
                kind.field(),
                side.field(),
                days.field(),
                PieceTools.of(screen, ask, () -> title.field().getValue(), siblings));
        values.addClassName("vr-play-row");
        getContent().add(values, brief.field());
    }

    void show(Ask ask, DraftView draft) {
        title.show(ask.title());
        kind.show(ask.kind().name());
        side.show(ask.function().name());
        days.show(Integer.toString(ask.days()));
        brief.show(draft);
    }
}
