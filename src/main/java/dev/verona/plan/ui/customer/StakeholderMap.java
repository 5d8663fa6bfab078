package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.MapPlace;
import dev.verona.platform.security.Actor;
import dev.verona.shell.ui.FunctionBadge;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The relationship map, drawn in the browser: one element at the server. Whoever is carried on it is told of once, where they were put down. */
@Tag("div")
@StyleSheet("context://verona/css/customer.css")
@JavaScript("context://verona/js/stakeholder-map.js")
final class StakeholderMap extends Component {

    private static final long serialVersionUID = 1L;

    private static final String EVENT = "vr-map";
    private static final String DETAIL = "event.detail";

    private transient @Nullable MapPicture told;

    /** What is done about what people do on the map. */
    interface Hands {

        void open(ElementId stakeholder);

        void place(ElementId stakeholder, MapPlace place);
    }

    StakeholderMap(Hands hands) {
        getElement().getClassList().add("vr-map");
        getElement()
                .addEventListener(EVENT, event -> take(event.getEventData().get(DETAIL), hands))
                .addEventData(DETAIL);
    }

    private static void take(JsonNode told, Hands hands) {
        var person = new ElementId(told.path("person").asString(""));
        if (told.path("what").asString("").equals("open")) {
            hands.open(person);
        } else {
            hands.place(
                    person, new MapPlace(told.path("x").asInt(0), told.path("y").asInt(0)));
        }
    }

    /** The browser has another element now, or none: it is told everything anew. */
    void forget() {
        told = null;
    }

    void show(MapPicture picture) {
        if (!picture.equals(told)) {
            told = picture;
            call("show", picture);
        }
    }

    @Nullable
    MapPicture shown() {
        return told;
    }

    void focus(ElementId stakeholder) {
        call("focus", stakeholder.value());
    }

    /** Marks somebody with the name of whoever changed what is said of them. */
    void flash(ElementId stakeholder, Actor author, String what) {
        call("flash", stakeholder.value(), author.name(), FunctionBadge.cssClass(author.function()), what);
    }

    private void call(String name, Object... arguments) {
        getElement().executeJs("window.Verona.stakeholderMap(this)[$0](...$1)", name, List.of(arguments));
    }
}
