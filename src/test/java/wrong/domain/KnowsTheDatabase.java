package wrong.domain;

import org.bson.Document;

public class KnowsTheDatabase {
    Document save() {
        return new Document();
    }
}
