package dev.verona.plan.workspace;

import dev.verona.plan.api.FieldRef;
import dev.verona.platform.live.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who else has this plan open, as one screen knows it, and what it tells them of itself. */
public final class Company {

    private final Map<FieldRef, Consumer<List<Presence.Here>>> fields = new HashMap<>();
    private final Map<FieldRef, List<Presence.Here>> told = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Presence.Here> others = List.of();
    private Presence.Spot here = new Presence.Spot("", "", -1, -1);
    private Presence.@Nullable Visit visit;

    Company() {}

    /** In the order of their coming. */
    public List<Presence.Here> others() {
        return others;
    }

    public Presence.Spot here() {
        return here;
    }

    /** The viewer looks at a part of the plan. */
    public void lookAt(String section) {
        move(new Presence.Spot(section, "", -1, -1));
    }

    /**
     * The viewer is in a field.
     *
     * @param revision of the text in which the caret is counted; -1, as the caret, where there is none
     */
    public void goTo(FieldRef field, long revision, int caret) {
        move(new Presence.Spot(here.section(), field.key(), revision, caret));
    }

    /** The viewer left the field. */
    public void leave(FieldRef field) {
        if (here.field().equals(field.key())) {
            move(new Presence.Spot(here.section(), "", -1, -1));
        }
    }

    /** Tells of those who are in a field, now and whenever that changes, until {@link #forget}. */
    public void follow(FieldRef field, Consumer<List<Presence.Here>> met) {
        fields.put(field, met);
        told.remove(field);
        tell(field, met);
    }

    public void forget(FieldRef field, Consumer<List<Presence.Here>> met) {
        if (fields.remove(field, met)) {
            told.remove(field);
        }
    }

    /** Called whenever anybody comes, goes or moves. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void begin(Presence.Visit begun) {
        visit = begun;
    }

    void end() {
        if (visit != null) {
            visit.close();
            visit = null;
        }
    }

    void met(List<Presence.Here> now) {
        others = now;
        fields.forEach(this::tell);
        listeners.forEach(Runnable::run);
    }

    private void tell(FieldRef field, Consumer<List<Presence.Here>> met) {
        var inside = others.stream()
                .filter(other -> other.at().field().equals(field.key()))
                .toList();
        if (!inside.equals(told.getOrDefault(field, List.of()))) {
            told.put(field, inside);
            met.accept(inside);
        }
    }

    private void move(Presence.Spot to) {
        here = to;
        if (visit != null) {
            visit.move(to);
        }
    }
}
