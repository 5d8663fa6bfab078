package dev.verona.plan.domain;

import java.util.Map;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

/**
 * Maps that share with their successors what did not change: a plan of hundreds of fields is folded from thousands of events, and a copy for
 * each would cost what the plan is large.
 */
final class Fields {

    private Fields() {}

    static <V> HashPMap<String, V> of(Map<String, V> values) {
        return values instanceof HashPMap<String, V> shared ? shared : HashTreePMap.from(values);
    }

    static <V> Map<String, V> with(Map<String, V> values, String field, V value) {
        return of(values).plus(field, value);
    }
}
