package dev.verona.platform.due;

import dev.verona.platform.readmodel.ReadModels;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The lists of this node, by processing group. */
@Component
public final class DueLists {

    private final ReadModels models;
    private final Serializer serializer;
    private final Map<String, DueList> lists = new ConcurrentHashMap<>();

    DueLists(ReadModels models, @Qualifier("messageSerializer") Serializer serializer) {
        this.models = models;
        this.serializer = serializer;
    }

    /** That of the processing group whose event handlers keep it, made when they first ask for it. The group may keep other documents beside. */
    public DueList of(String group) {
        return lists.computeIfAbsent(group, name -> new DueList(models.of(name), serializer));
    }

    Collection<DueList> all() {
        return List.copyOf(lists.values());
    }
}
