package dev.verona.account.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a column can say, with the names that CRMs give to such columns. */
@SuppressWarnings("ImmutableEnumChecker") // A list made by List.of is immutable.
public enum Field {
    ACCOUNT_NAME(Kind.ACCOUNTS, "Name", true, "account", "account name", "name", "company", "customer"),
    INDUSTRY(Kind.ACCOUNTS, "Industry", false, "sector", "industry"),
    SEGMENT(Kind.ACCOUNTS, "Segment", false, "segment", "market segment"),
    REGION(Kind.ACCOUNTS, "Region", false, "region", "sales region"),
    COUNTRY(Kind.ACCOUNTS, "Country", false, "office location", "country", "location", "billing country"),
    ESTABLISHED(Kind.ACCOUNTS, "Year established", false, "year established", "established", "founded"),
    REVENUE(Kind.ACCOUNTS, "Revenue", false, "revenue", "annual revenue"),
    EMPLOYEES(Kind.ACCOUNTS, "Employees", false, "employees", "number of employees", "headcount"),
    PARENT(Kind.ACCOUNTS, "Subsidiary of", false, "subsidiary of", "parent", "parent account"),

    PRODUCT_NAME(Kind.PRODUCTS, "Name", true, "product", "product name", "name"),
    SERIES(Kind.PRODUCTS, "Series", false, "series", "product family", "family"),
    LIST_PRICE(Kind.PRODUCTS, "List price", false, "sales price", "list price", "price"),

    AGENT_NAME(Kind.AGENTS, "Name", true, "sales agent", "agent", "salesperson", "name"),
    MANAGER(Kind.AGENTS, "Manager", false, "manager", "reports to"),
    OFFICE(Kind.AGENTS, "Office", false, "regional office", "office"),

    OPPORTUNITY_ID(Kind.OPPORTUNITIES, "Number", true, "opportunity id", "id", "deal id", "opportunity number"),
    DEAL_STAGE(Kind.OPPORTUNITIES, "Stage", true, "deal stage", "stage", "status"),
    TITLE(Kind.OPPORTUNITIES, "Title", false, "title", "opportunity name", "subject", "name"),
    AGENT(Kind.OPPORTUNITIES, "Salesperson", false, "sales agent", "agent", "salesperson", "opportunity owner"),
    PRODUCT(Kind.OPPORTUNITIES, "Product", false, "product", "product name"),
    ACCOUNT(Kind.OPPORTUNITIES, "Account", false, "account", "account name", "customer"),
    ENGAGED(Kind.OPPORTUNITIES, "Began", false, "engage date", "created date", "start date"),
    CLOSES(Kind.OPPORTUNITIES, "Closes", false, "close date", "closing date"),
    AMOUNT(Kind.OPPORTUNITIES, "Amount", false, "close value", "amount", "value", "deal value");

    private final Kind kind;
    private final String label;
    private final boolean required;
    private final List<String> names;

    Field(Kind kind, String label, boolean required, String... names) {
        this.kind = kind;
        this.label = label;
        this.required = required;
        this.names = List.of(names);
    }

    public Kind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    /** Whether a file of this kind is of no use without it. */
    public boolean required() {
        return required;
    }

    public static List<Field> of(Kind kind) {
        return Stream.of(values()).filter(field -> field.kind == kind).toList();
    }

    /** How well a column of that name fits: 0 for not at all, the more the better. */
    int fit(String column) {
        var place = names.indexOf(column.toLowerCase(Locale.ROOT)
                .replaceAll("[_\\-.]+", " ")
                .replaceAll("\\s+", " ")
                .strip());
        return place < 0 ? 0 : names.size() - place;
    }
}
