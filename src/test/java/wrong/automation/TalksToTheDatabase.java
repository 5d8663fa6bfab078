package wrong.automation;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

public class TalksToTheDatabase {
    long count(MongoCollection<Document> things) {
        return things.countDocuments();
    }
}
