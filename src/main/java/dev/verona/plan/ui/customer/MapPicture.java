package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.CustomerView.Stakeholder;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.MapPlace;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the browser is told of the map.
 *
 * @param movable whether the viewer may put people elsewhere
 * @param open whose panel is open, empty for nobody's
 */
record MapPicture(List<Person> people, boolean movable, String open) {

    /**
     * @param superior empty when they report to nobody on the map
     * @param spoken all that the card says, in words
     */
    record Person(
            String id, String name, String title, int x, int y, String superior, List<Mark> marks, String spoken) {}

    /** @param look CSS classes */
    record Mark(String look, String icon, String text) {
        static Mark of(String text, Tone tone, VaadinIcon icon) {
            return new Mark("vr-chip " + tone.cssClass(), name(icon), text);
        }

        private static String name(VaadinIcon icon) {
            return Objects.requireNonNull(icon.create().getElement().getAttribute("icon"));
        }
    }

    /** @param lacking about whom there is a gap */
    static MapPicture of(CustomerView customer, Set<ElementId> lacking, boolean movable, String open) {
        var places = MapLayout.of(customer);
        return new MapPicture(
                customer.stakeholders().stream()
                        .map(person -> person(person, customer, places, lacking))
                        .toList(),
                movable,
                open);
    }

    private static Person person(
            Stakeholder person, CustomerView customer, Map<ElementId, MapPlace> places, Set<ElementId> lacking) {
        var place = places.getOrDefault(person.id(), new MapPlace(0, 0));
        var superior = person.reportsTo().flatMap(customer::find);
        var marks = new ArrayList<Mark>();
        var role = person.role();
        if (role != null) {
            marks.add(Mark.of(role.label(), Tone.CALM, CustomerWords.icon(role)));
        }
        var support = person.support();
        if (support != null) {
            marks.add(Mark.of(support.label(), CustomerWords.tone(support), CustomerWords.icon(support)));
        }
        if (lacking.contains(person.id())) {
            marks.add(Mark.of("Gap", Tone.WARN, VaadinIcon.EXCLAMATION_CIRCLE_O));
        }
        var spoken = new ArrayList<String>();
        spoken.add(person.name().text());
        spoken.add(person.title());
        marks.forEach(mark -> spoken.add(mark.text()));
        var coverage = person.coverage();
        spoken.add(coverage == null ? "" : "coverage " + coverage.label());
        spoken.add(CustomerWords.relationship(person));
        superior.ifPresent(one -> spoken.add("reports to " + one.name().text()));
        spoken.add(
                person.knownBy().isEmpty()
                        ? "known by nobody of ours"
                        : "known by "
                                + person.knownBy().stream().map(PersonRef::name).collect(Collectors.joining(", ")));
        return new Person(
                person.id().value(),
                person.name().text(),
                person.title(),
                place.x(),
                place.y(),
                superior.map(one -> one.id().value()).orElse(""),
                marks,
                spoken.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining(", ")));
    }
}
