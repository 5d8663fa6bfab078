package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** Puts components into an order while touching as few of them as it can: a browser takes the focus from what is moved. */
final class CardList {

    private CardList() {}

    static void arrange(Div list, List<? extends Component> wanted) {
        list.getChildren().filter(child -> !wanted.contains(child)).toList().forEach(list::remove);
        var present = list.getChildren().toList();
        var kept = new ArrayList<Component>(wanted);
        kept.retainAll(present);
        if (!present.equals(kept)) {
            takeOut(list, present, kept);
        }
        for (var at = 0; at < wanted.size(); at++) {
            var next = wanted.get(at);
            if (at >= list.getComponentCount() || !list.getComponentAt(at).equals(next)) {
                list.addComponentAtIndex(at, next);
            }
        }
    }

    /** What was moved: the one without which the others stand as they should, else whatever stands out of place. */
    private static void takeOut(Div list, List<Component> present, List<Component> kept) {
        for (var candidate : present) {
            if (without(present, candidate).equals(without(kept, candidate))) {
                list.remove(candidate);
                return;
            }
        }
        for (var at = 0; at < present.size(); at++) {
            if (!present.get(at).equals(kept.get(at))) {
                list.remove(present.get(at));
            }
        }
    }

    private static List<Component> without(List<Component> all, Component one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }
}
