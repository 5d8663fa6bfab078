package dev.verona.topten.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import dev.verona.topten.api.MyTen;
import dev.verona.topten.api.MyTen.Served;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses several of a marketer's plans, and keeps a line for each. */
final class SeveralPlans {

    private final CheckboxGroup<Served> choice = new CheckboxGroup<>("In which plans");
    private final Div lines = new Div();
    private final Map<Served, PlanLine> known = new LinkedHashMap<>();
    private final String label;
    private final Runnable changed;

    /**
     * @param label of each plan's words
     * @param changed told when the choice is another
     */
    SeveralPlans(MyTen mine, String label, Runnable changed) {
        this.label = label;
        this.changed = changed;
        choice.setItems(mine.accounts());
        choice.setItemLabelGenerator(MyTenWords::called);
        choice.addValueChangeListener(change -> arrange());
        choice.setManualValidation(true);
        lines.addClassName("vr-stack");
    }

    CheckboxGroup<Served> choice() {
        return choice;
    }

    Div lines() {
        return lines;
    }

    void choose(Set<Served> wanted) {
        choice.setValue(wanted);
    }

    private void arrange() {
        choice.setInvalid(false);
        lines.removeAll();
        chosen().forEach(lines::add);
        changed.run();
    }

    /** In the order of the accounts; what was sent stays. */
    List<PlanLine> chosen() {
        var all = new ArrayList<PlanLine>();
        choice.getListDataView().getItems().forEach(account -> {
            var line = known.get(account);
            if (choice.getValue().contains(account) || (line != null && line.isSent())) {
                all.add(known.computeIfAbsent(account, first -> new PlanLine(first, label)));
            }
        });
        return all;
    }

    List<PlanLine> toSend() {
        return chosen().stream().filter(line -> !line.isSent()).collect(Collectors.toList());
    }

    void suggest(String title, String words) {
        chosen().forEach(line -> line.suggest(title, words));
    }

    /** False, and said beside the choice, when there is nothing to send. */
    boolean requireSome() {
        if (toSend().isEmpty()) {
            choice.setErrorMessage("Choose at least one plan to which nothing was sent yet.");
            choice.setInvalid(true);
            return false;
        }
        return true;
    }
}
