package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.Stage;
import java.util.function.Consumer;

/** Chooses where a new contribution stands and of which kind it is; another stage brings its main kind with it until a kind was chosen. */
final class StageAndKind extends Composite<Div> {

    private final Select<Stage> stage = new Select<>();
    private final Select<ContributionKind> kind = new Select<>();
    private boolean kindChosen;

    StageAndKind(Stage first, ContributionKind main, Consumer<ContributionKind> chosen) {
        stage.setLabel("Stage");
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(each -> each.number() + "  " + each.label());
        stage.setValue(first);
        kind.setLabel("Kind");
        kind.setItems(ContributionKind.values());
        kind.setItemLabelGenerator(ContributionKind::label);
        kind.setValue(main);
        kind.setHelperText(main.meaning());
        kindChosen = main != ContributionKind.mainAt(first);
        stage.addValueChangeListener(change -> {
            if (!kindChosen) {
                kind.setValue(ContributionKind.mainAt(change.getValue()));
            }
        });
        kind.addValueChangeListener(change -> {
            kindChosen = kindChosen || change.isFromClient();
            kind.setHelperText(change.getValue().meaning());
            chosen.accept(change.getValue());
        });
        getContent().addClassName("vr-dialog-form");
        getContent().add(stage, kind);
    }

    Stage stage() {
        return stage.getValue();
    }

    ContributionKind kind() {
        return kind.getValue();
    }
}
