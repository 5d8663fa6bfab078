package dev.verona.platform.live;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * What the nodes of one database tell each other of who is there: a document for each node, {@code {_id, beat, here: [{thing, client, person, …}]}},
 * which it writes anew in each round. No clock takes part: a node whose beat stands still for some of the reader's own rounds is gone.
 */
final class SharedPresence {

    /** Rounds without a beat after which nobody is shown who was at that node. */
    private static final int LOST = 4;

    /** Rounds without a beat after which the node's document goes. */
    private static final int FORGOTTEN = 60;

    /** Somebody at some node. */
    record There(String thing, Presence.Here here) {}

    private record Heard(long beat, int still) {
        Heard then(long now) {
            return now == beat ? new Heard(beat, still + 1) : new Heard(now, 0);
        }
    }

    private final MongoCollection<Document> nodes;
    private final String node = UUID.randomUUID().toString();
    private final Map<String, Heard> heard = new HashMap<>();
    private long beat;

    /** Who is here is worth no journal: it is told anew in a moment. */
    SharedPresence(MongoDatabase database) {
        nodes = database.getCollection("presence")
                .withWriteConcern(WriteConcern.W1)
                .withReadConcern(ReadConcern.LOCAL);
    }

    /** Tells the others who is at this node, and hears who is at theirs. */
    synchronized List<There> exchange(List<There> mine) {
        beat++;
        nodes.replaceOne(
                new Document("_id", node),
                new Document("_id", node)
                        .append("beat", beat)
                        .append(
                                "here",
                                mine.stream().map(SharedPresence::written).toList()),
                new ReplaceOptions().upsert(true));
        var theirs = new ArrayList<There>();
        for (var other : nodes.find().into(new ArrayList<>())) {
            if (!other.getString("_id").equals(node)) {
                hear(other, theirs);
            }
        }
        return theirs;
    }

    /** This node has nobody to tell of any more. */
    synchronized void leave() {
        nodes.deleteOne(new Document("_id", node));
    }

    private void hear(Document other, List<There> theirs) {
        var id = other.getString("_id");
        long now = other.getLong("beat");
        var last = heard.merge(id, new Heard(now, 0), (before, any) -> before.then(now));
        if (last.still() >= FORGOTTEN) {
            nodes.deleteOne(new Document("_id", id).append("beat", now));
            heard.remove(id);
        } else if (last.still() < LOST) {
            other.getList("here", Document.class).forEach(one -> theirs.add(read(one)));
        }
    }

    private static Document written(There there) {
        var here = there.here();
        var actor = here.actor();
        return new Document("thing", there.thing())
                .append("client", here.client())
                .append("person", actor.person().value())
                .append("name", actor.name())
                .append("function", actor.function().name())
                .append("roles", actor.roles().stream().map(Role::name).toList())
                .append("section", here.at().section())
                .append("field", here.at().field())
                .append("revision", here.at().revision())
                .append("caret", here.at().caret());
    }

    private static There read(Document one) {
        var actor = new Actor(
                new PersonId(one.getString("person")),
                one.getString("name"),
                Function.valueOf(one.getString("function")),
                one.getList("roles", String.class).stream().map(Role::valueOf).collect(Collectors.toSet()));
        var spot = new Presence.Spot(
                one.getString("section"), one.getString("field"), one.getLong("revision"), one.getInteger("caret"));
        return new There(one.getString("thing"), new Presence.Here(one.getString("client"), actor, spot));
    }
}
