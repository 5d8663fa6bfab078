package dev.verona.account.projection;

import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.Product;
import dev.verona.account.api.SalesAgent;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How the read models are written as documents. What is unknown is left out. */
final class AccountDocuments {

    private AccountDocuments() {}

    static Document of(StoredAccount account) {
        var facts = account.facts();
        var document = new Document("_id", account.id().value())
                .append("name", account.name())
                .append("industry", facts.industry())
                .append("region", facts.region())
                .append("country", facts.country());
        put(document, "established", facts.established());
        put(document, "revenue", text(facts.revenue()));
        put(document, "employees", facts.employees());
        put(document, "segment", text(account.segment()));
        put(document, "tier", account.tier() == null ? null : account.tier().name());
        put(document, "currentValue", text(account.currentValue()));
        put(document, "potentialValue", text(account.potentialValue()));
        put(document, "parent", text(account.parent()));
        put(document, "owner", text(account.owner()));
        return document;
    }

    static StoredAccount account(Document document) {
        return new StoredAccount(
                new AccountId(document.getString("_id")),
                document.getString("name"),
                new AccountFacts(
                        document.getString("industry"),
                        document.getString("region"),
                        document.getString("country"),
                        document.getInteger("established"),
                        read(document, "revenue", Money::parse),
                        document.getInteger("employees")),
                read(document, "segment", SegmentId::new),
                read(document, "tier", AccountTier::valueOf),
                read(document, "currentValue", Money::parse),
                read(document, "potentialValue", Money::parse),
                read(document, "parent", AccountId::new),
                read(document, "owner", PersonId::new));
    }

    static Document of(OpportunityFacts facts) {
        var document = new Document("title", facts.title())
                .append("product", facts.product())
                .append("agent", facts.agent())
                .append("outcome", facts.outcome().name());
        put(document, "account", text(facts.account()));
        put(document, "stage", facts.stage() == null ? null : facts.stage().name());
        put(document, "amount", text(facts.amount()));
        put(document, "engaged", text(facts.engaged()));
        put(document, "closes", text(facts.closes()));
        return document;
    }

    static OpportunityFacts opportunity(Document document) {
        return new OpportunityFacts(
                document.getString("title"),
                read(document, "account", AccountId::new),
                document.getString("product"),
                document.getString("agent"),
                read(document, "stage", Stage::valueOf),
                Outcome.valueOf(document.getString("outcome")),
                read(document, "amount", Money::parse),
                read(document, "engaged", LocalDate::parse),
                read(document, "closes", LocalDate::parse));
    }

    static Document of(StoredSegment segment) {
        var ranks = segment.topTen().entrySet().stream()
                .map(entry -> new Document("rank", entry.getKey())
                        .append("account", entry.getValue().value()))
                .toList();
        return new Document("_id", segment.id().value())
                .append("name", segment.name())
                .append("topTen", ranks);
    }

    static StoredSegment segment(Document document) {
        var ranks = new HashMap<Integer, AccountId>();
        document.getList("topTen", Document.class)
                .forEach(entry -> ranks.put(entry.getInteger("rank"), new AccountId(entry.getString("account"))));
        return new StoredSegment(new SegmentId(document.getString("_id")), document.getString("name"), ranks);
    }

    static Document of(StoredCatalogue catalogue) {
        return new Document(
                        "products",
                        catalogue.products().values().stream()
                                .map(AccountDocuments::product)
                                .toList())
                .append(
                        "agents",
                        catalogue.agents().values().stream()
                                .map(agent -> new Document("name", agent.name())
                                        .append("manager", agent.manager())
                                        .append("office", agent.office()))
                                .toList());
    }

    private static Document product(Product product) {
        var document = new Document("name", product.name()).append("series", product.series());
        put(document, "listPrice", text(product.listPrice()));
        return document;
    }

    static StoredCatalogue catalogue(Document document) {
        var catalogue = StoredCatalogue.EMPTY;
        for (var each : list(document, "products")) {
            catalogue = catalogue.with(new Product(
                    each.getString("name"), each.getString("series"), read(each, "listPrice", Money::parse)));
        }
        for (var each : list(document, "agents")) {
            catalogue = catalogue.with(
                    new SalesAgent(each.getString("name"), each.getString("manager"), each.getString("office")));
        }
        return catalogue;
    }

    private static List<Document> list(Document document, String key) {
        return document.getList(key, Document.class, List.of());
    }

    private static void put(Document document, String key, @Nullable Object value) {
        if (value != null) {
            document.append(key, value);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> @Nullable T read(Document document, String key, Function<String, T> reader) {
        var value = document.getString(key);
        return value == null ? null : reader.apply(value);
    }
}
