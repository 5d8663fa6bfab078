package dev.verona.platform.readmodel;

import com.mongodb.client.model.Filters;
import dev.verona.platform.mongo.MongoConnection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The read models of this node, by processing group. */
@Component
public final class ReadModels {

    /** The token says which generation it belongs to. */
    private static final String TOKENS = "tokens";

    private final MongoConnection connection;
    private final Map<String, ReadModel> models = new ConcurrentHashMap<>();

    public ReadModels(MongoConnection connection) {
        this.connection = connection;
    }

    /** That of the processing group, made when its store first asks for it. */
    public ReadModel of(String group) {
        return models.computeIfAbsent(group, name -> new ReadModel(name, connection, generation(name)));
    }

    /** That of the processing group, if it has one: an automation has none. */
    public Optional<ReadModel> find(String group) {
        return Optional.ofNullable(models.get(group));
    }

    /** Which generation of the group's documents is shown by now, whichever node decided so. */
    int generation(String group) {
        var token = connection
                .database()
                .getCollection(TOKENS)
                .find(Filters.eq("_id", group + "/0"))
                .first();
        return token == null ? 0 : token.getInteger("generation", 0);
    }
}
