package dev.verona.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.page.AccountNavigation;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.AssetView.Act;
import dev.verona.library.api.AssetView.Visit;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import java.time.LocalDate;

/** Who visits a reference and when, against what its customer takes. */
final class VisitsCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    VisitsCard(AssetView asset, AssetActions actions, LocalDate today) {
        var head = new Div(new H2("Site visits"));
        head.addClassName("vr-edit-head");
        if (asset.may().contains(Act.BOOK_VISIT)) {
            head.add(actions.book());
        }
        getContent().addClassName("vr-card");
        getContent().add(head);
        var cap = asset.cap();
        if (cap != null) {
            var recent = asset.visits().stream()
                    .filter(visit -> visit.on().isAfter(today.minusMonths(12))
                            && visit.on().isBefore(today.plusMonths(12)))
                    .count();
            var full = recent >= cap;
            var words = new Paragraph(
                    "Its customer takes " + Formats.current().count(cap, "visit") + " in any twelve months.");
            words.addClassNames("vr-small", "vr-soft");
            getContent().add(words);
            if (full) {
                getContent().add(new Chip("At its cap", Tone.WARN, VaadinIcon.WARNING));
            }
        }
        if (asset.visits().isEmpty()) {
            var none = new Paragraph("Nobody has visited yet.");
            none.addClassNames("vr-small", "vr-soft");
            getContent().add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("vr-asset-visits");
        asset.visits().forEach(visit -> list.add(item(visit, actions)));
        getContent().add(list);
    }

    private static ListItem item(Visit visit, AssetActions actions) {
        var account = Parts.link(
                AccountNavigation.pathOf(visit.account().id()), visit.account().name());
        var when = new Span(
                AssetWords.date(visit.on()) + ", booked by " + visit.by().name());
        when.addClassNames("vr-small", "vr-soft");
        var text = new Div(account, when);
        text.addClassName("vr-asset-cell");
        var cancel = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> actions.cancel(visit));
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        cancel.setAriaLabel("Cancel the visit of " + visit.account().name());
        cancel.setTooltipText("Cancel this visit");
        var item = new ListItem(text, cancel);
        item.addClassName("vr-edit-head");
        return item;
    }
}
