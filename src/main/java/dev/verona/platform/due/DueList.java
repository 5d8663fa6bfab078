package dev.verona.platform.due;

import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * What one processing group has laid out: which command is to be sent when. Its event handlers alone change it, within their batch, so that it always says what
 * the events say, and can be made anew from them. A thing stays on the list until an event takes it off, which as a rule is the event that its command led
 * to: whatever happens between, nothing is lost.
 *
 * <p>The embedded server finds documents by their ids alone, so things lie in one document a day, and one more says which days there are.
 */
public final class DueList {

    private static final String DAYS = "days";

    private final ReadModel model;
    private final Serializer serializer;
    private final Documents<Days> days;
    private final Documents<Day> day;
    private final Documents<Place> places;

    /** @param days that have something, the earliest first */
    record Days(List<LocalDate> days) {}

    /** @param things by id */
    record Day(Map<String, Thing> things) {}

    record Place(LocalDate day) {}

    /**
     * @param at in milliseconds since 1970
     * @param type of the command: its class
     */
    record Thing(long at, String type, String command) {}

    /** Something whose time has come. */
    record Due(String list, String id, Instant at, String type, String command) {

        /** What its command is sent under, by whichever node and however often. Moved to another time, it is another one. */
        String commandId() {
            return Ids.named("due", list, id, String.valueOf(at.toEpochMilli()));
        }
    }

    DueList(ReadModel model, Serializer serializer) {
        this.model = model;
        this.serializer = serializer;
        this.days = model.documents(name("days"), Days.class);
        this.day = model.documents(name("day"), Day.class);
        this.places = model.documents(name("place"), Place.class);
    }

    private String name(String kind) {
        return model.name().replace('-', '_') + "_due_" + kind;
    }

    String group() {
        return model.name();
    }

    /**
     * The command is to be sent at that time, as Verona. What was laid out under the id before is not.
     *
     * @param id unique in this list
     * @param command is sent once; its aggregate has the last word, since an event may come between that makes it needless
     */
    public void set(String id, Instant at, Object command) {
        cancel(id);
        var written = serializer.serialize(command, String.class);
        var on = LocalDate.ofInstant(at, ZoneOffset.UTC);
        var things = new TreeMap<>(things(on));
        things.put(id, new Thing(at.toEpochMilli(), written.getType().getName(), written.getData()));
        day.save(on.toString(), new Day(things));
        places.save(id, new Place(on));
        if (things.size() == 1) {
            var all = new TreeSet<>(days());
            all.add(on);
            days.save(DAYS, new Days(List.copyOf(all)));
        }
    }

    /** It is done, or needless. Without effect when nothing is laid out under the id. */
    public void cancel(String id) {
        places.find(id).ifPresent(place -> {
            var things = new TreeMap<>(things(place.day()));
            things.remove(id);
            places.remove(id);
            if (!things.isEmpty()) {
                day.save(place.day().toString(), new Day(things));
                return;
            }
            day.remove(place.day().toString());
            var all = new TreeSet<>(days());
            all.remove(place.day());
            days.save(DAYS, new Days(List.copyOf(all)));
        });
    }

    private Map<String, Thing> things(LocalDate on) {
        return day.find(on.toString()).map(Day::things).orElse(Map.of());
    }

    private List<LocalDate> days() {
        return days.find(DAYS).map(Days::days).orElse(List.of());
    }

    /** What is due by then, the earliest first. */
    List<Due> dueBy(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var begun = days().stream()
                .filter(on -> !on.isAfter(today))
                .map(LocalDate::toString)
                .toList();
        var due = new ArrayList<Due>();
        day.findAll(begun)
                .values()
                .forEach(found -> found.things().forEach((id, thing) -> {
                    if (thing.at() <= now.toEpochMilli()) {
                        due.add(new Due(group(), id, Instant.ofEpochMilli(thing.at()), thing.type(), thing.command()));
                    }
                }));
        due.sort(Comparator.comparing(Due::at).thenComparing(Due::id));
        return due;
    }

    Object command(Due due) {
        return serializer.deserialize(new SimpleSerializedObject<>(due.command(), String.class, due.type(), null));
    }
}
