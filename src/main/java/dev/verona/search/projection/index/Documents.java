package dev.verona.search.projection.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import tools.jackson.databind.json.JsonMapper;

/** How a thing is written into the index, and read out of it. */
final class Documents {

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ACCOUNT = "account";
    static final String PLAN = "plan";
    static final String TEAM = "team";
    static final String GONE = "gone";
    static final String OF = "of";
    static final String TITLE = "title";
    static final String CONTEXT = "context";
    static final String BODY = "body";
    private static final String ENTRY = "entry";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Documents() {}

    /** @param accountName what the account is called whose it is */
    static Document of(Entry entry, String accountName) {
        var document = new Document();
        document.add(new StringField(KEY, entry.key(), Store.NO));
        document.add(new StringField(KIND, entry.kind().name(), Store.NO));
        document.add(new StringField(ACCOUNT, entry.account(), Store.NO));
        document.add(new StringField(PLAN, entry.plan(), Store.NO));
        document.add(new StringField(GONE, Boolean.toString(entry.gone()), Store.NO));
        entry.team().forEach(person -> document.add(new StringField(TEAM, person, Store.NO)));
        document.add(new TextField(TITLE, entry.title().isEmpty() ? accountName : entry.title(), Store.YES));
        document.add(new TextField(
                CONTEXT,
                String.join(" ", entry.labels()) + " " + (entry.account().isEmpty() ? "" : accountName),
                Store.NO));
        document.add(new TextField(BODY, entry.body(), Store.YES));
        document.add(new StoredField(OF, accountName));
        document.add(new StoredField(ENTRY, MAPPER.writeValueAsString(entry)));
        return document;
    }

    static Entry entry(Document document) {
        return MAPPER.readValue(document.get(ENTRY), Entry.class);
    }
}
