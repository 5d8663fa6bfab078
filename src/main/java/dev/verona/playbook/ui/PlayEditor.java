package dev.verona.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.library.page.LibraryNavigation;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookContents.Ask;
import dev.verona.playbook.api.PlaybookContents.AssetLink;
import dev.verona.playbook.api.PlaybookContents.Play;
import dev.verona.playbook.api.PlaybookContents.Step;
import dev.verona.playbook.api.PlaybookView.DraftView;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Parts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One play of a draft, written by several at once: prose word by word, values one by one. */
final class PlayEditor extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient BookScreen screen;
    private final transient PieceId id;
    private final transient BookValue<String, TextField> title;
    private final transient BookValue<Stage, Select<Stage>> stage;
    private final transient BookValue<ObjectiveKind, Select<ObjectiveKind>> aim;
    private final transient List<BookText> texts;
    private final transient Rows<PieceId, Step, StepRow> steps;
    private final transient Rows<PieceId, Ask, AskRow> asks;
    private final transient Rows<PieceId, AssetLink, ListItem> assets;
    private transient @Nullable DraftView draft;
    private transient @Nullable Play play;

    PlayEditor(BookScreen screen, PieceId id) {
        this.screen = screen;
        this.id = id;
        title = BookFields.text(screen, id, PieceField.TITLE);
        stage = BookFields.choice(screen, id, PieceField.STAGE, Stage.class, List.of(Stage.values()), Stage::label);
        aim = BookFields.choice(
                screen, id, PieceField.AIM, ObjectiveKind.class, List.of(ObjectiveKind.values()), ObjectiveKind::label);
        texts = PieceField.of(PieceField.TITLE.piece()).stream()
                .filter(field -> field.type().isProse())
                .map(field -> new BookText(screen, new PieceFieldRef(id, field)))
                .toList();
        var stepList = list();
        steps = new Rows<>(
                stepList,
                Step::id,
                step -> new StepRow(
                        screen, step, () -> now().steps().stream().map(Step::id).toList()),
                StepRow::show);
        var askList = list();
        asks = new Rows<>(
                askList,
                Ask::id,
                ask -> new AskRow(
                        screen, ask, () -> now().asks().stream().map(Ask::id).toList()),
                (row, ask) -> row.show(ask, Objects.requireNonNull(draft)));
        var assetList = list();
        assets = new Rows<>(assetList, AssetLink::id, link -> new ListItem(), this::showLink);
        var values = new Div(title.field(), stage.field(), aim.field());
        values.addClassName("vr-play-row");
        getContent().addClassNames("vr-stack", "vr-play-edit");
        getContent().add(values);
        texts.forEach(text -> getContent().add(text.field()));
        part("Steps", stepList, "Add a step", this::addStep);
        part("Requests", askList, "Ask for something", this::addAsk);
        part("From the library", assetList, "Link an asset", () -> LinkAssetDialog.open(screen, id));
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("vr-plays");
        return list;
    }

    private void part(String label, Component list, String verb, Runnable add) {
        var button = new Button(verb, VaadinIcon.PLUS.create(), click -> add.run());
        var part = new Div(PlaybookWords.strong(label), list, button);
        part.addClassName("vr-stack-s");
        part.getElement().setAttribute("role", "group");
        part.getElement().setAttribute("aria-label", label);
        getContent().add(part);
    }

    private Play now() {
        return Objects.requireNonNull(play);
    }

    private void addStep() {
        screen.send(new PlaybookCommand.AddStep(
                screen.id(), PieceId.random(), id, "New step", Function.SALES, now().days()));
    }

    private void addAsk() {
        var kind = ContributionKind.mainAt(now().stage());
        screen.send(new PlaybookCommand.AddAsk(
                screen.id(), PieceId.random(), id, kind, kind.label(), Function.MARKETING, now().days()));
    }

    private void showLink(ListItem item, AssetLink link) {
        if (item.getComponentCount() == 0) {
            var row = new Div(
                    Parts.link(LibraryNavigation.pathOf(link.asset()), link.title()),
                    PieceTools.of(
                            screen,
                            link.id(),
                            link::title,
                            () -> now().assets().stream().map(AssetLink::id).toList()));
            row.addClassName("vr-row");
            item.add(row);
        }
    }

    void show(Play value, DraftView in) {
        play = value;
        draft = in;
        title.show(value.title());
        stage.show(value.stage().name());
        aim.show(value.aim().name());
        texts.forEach(text -> text.show(in));
        steps.show(value.steps());
        asks.show(value.asks());
        assets.show(value.assets());
    }
}
