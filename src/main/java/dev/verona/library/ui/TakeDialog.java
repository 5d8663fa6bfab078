package dev.verona.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.VersionPair;
import dev.verona.plan.api.AssetRef;
import dev.verona.plan.api.AssetShelf;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanCommand.RestoreContent.Restored;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.WordDiffView;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a contribution from an asset, or takes its newer version: what is new in it, and field by field what would be said in place of what the plan says
 * now. What is not given up stays.
 */
final class TakeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final transient ContributionView view;
    private final transient AssetShelf.Offer offer;
    private final Map<Field, Checkbox> replace = new EnumMap<>(Field.class);

    private TakeDialog(
            PlanScreen screen, ContributionView view, AssetShelf.Offer offer, @Nullable VersionPair versions) {
        this.screen = screen;
        this.view = view;
        this.offer = offer;
        setHeaderTitle(
                "“" + offer.asset().title() + "”, version " + offer.asset().version());
        setWidth("min(48rem, 100%)");
        var body = new Div();
        body.addClassName("vr-stack");
        if (versions != null) {
            whatIsNew(body, versions);
        }
        overwritten(body);
        add(body);
        var take = new Button(versions == null ? "Take it" : "Take the new version", click -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), take);
    }

    /** Opens when there is something to see before; with nothing to lose, an asset is taken at once. */
    static void begin(LibraryAnswers answers, PlanScreen screen, ContributionView view, AssetId asset) {
        try {
            var offer = answers.offer(asset);
            var used = view.card().asset();
            var versions = used != null
                            && used.isOf(offer.asset())
                            && used.version() < offer.asset().version()
                    ? answers.compare(asset, used.version())
                    : null;
            var dialog = new TakeDialog(screen, view, offer, versions);
            if (versions != null || !dialog.replace.isEmpty()) {
                dialog.open();
            } else {
                dialog.take();
            }
        } catch (Rejection rejection) {
            Toasts.error(FormErrors.message(rejection));
        }
    }

    private static void whatIsNew(Div body, VersionPair versions) {
        body.add(new H3("What is new since version " + versions.earlier()));
        if (!versions.changes().isBlank()) {
            body.add(new Paragraph(versions.changes()));
        }
        var before = versions.before();
        var after = versions.after();
        diff(body, "Text", before.text(), after.text());
        diff(body, "Customising guide", before.guide(), after.guide());
        var file = after.file();
        if (file != null && !file.equals(before.file())) {
            body.add(new Paragraph("The file is another one: " + AssetWords.file(file) + "."));
        }
    }

    private static void diff(Div body, String label, String before, String after) {
        if (!before.equals(after)) {
            var name = new Paragraph(label);
            name.addClassName("vr-strong");
            var block = new Div(name, new WordDiffView(before, after));
            block.addClassName("vr-stack-s");
            body.add(block);
        }
    }

    private void overwritten(Div body) {
        Arrays.stream(Field.values())
                .filter(field -> offer.content().containsKey(field))
                .filter(field ->
                        !now(view, field).isBlank() && !now(view, field).equals(then(field)))
                .forEach(field -> {
                    if (replace.isEmpty()) {
                        body.add(
                                new H3("What the plan says, and what it would say"),
                                new Paragraph("What is not ticked stays as it is."));
                    }
                    var box = new Checkbox(
                            "Replace “" + field.label() + "”", field.type().isProse());
                    replace.put(field, box);
                    var block = new Div(box, new WordDiffView(now(view, field), then(field)));
                    block.addClassNames("vr-stack-s", "vr-take-field");
                    body.add(block);
                });
    }

    private String then(Field field) {
        return offer.content().getOrDefault(field, "");
    }

    private static String now(ContributionView view, Field field) {
        return field.type().isProse() ? view.prose(field).text() : view.value(field);
    }

    private void take() {
        var seen = new EnumMap<Field, String>(Field.class);
        replace.forEach((field, box) -> {
            if (box.getValue()) {
                seen.put(field, now(view, field));
            }
        });
        var asset = offer.asset();
        var command = new PlanCommand.TakeAsset(screen.plan(), view.card().id(), asset.asset(), asset.version(), seen);
        screen.send(command, () -> {
            close();
            Toasts.undo(
                    "Version " + asset.version() + " of “" + asset.title() + "” is in the plan.", undo(asset, view));
        });
    }

    /** Brings back what the fields said, unless somebody has written in them since. */
    private Runnable undo(AssetRef taken, ContributionView before) {
        var id = before.card().id();
        var after = screen.contribution(id);
        var fields = offer.content().keySet().stream()
                .filter(field -> !now(before, field).equals(now(after, field)))
                .map(field -> new Restored(ref(id, field), now(after, field), now(before, field)))
                .toList();
        return () -> screen.send(new PlanCommand.TakeAssetBack(screen.plan(), id, taken, List.copyOf(fields)));
    }

    private static FieldRef ref(ElementId id, Field field) {
        return new FieldRef(id, field);
    }
}
