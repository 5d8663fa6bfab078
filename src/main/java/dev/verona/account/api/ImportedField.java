package dev.verona.account.api;

/** One value of what an import may change, each by itself kept or set back when the import is undone. */
public enum ImportedField {
    NAME("name"),
    INDUSTRY("industry"),
    REGION("region"),
    COUNTRY("country"),
    ESTABLISHED("year established"),
    REVENUE("revenue"),
    EMPLOYEES("number of employees"),
    SEGMENT("segment"),
    TIER("tier"),
    CURRENT_VALUE("current value"),
    POTENTIAL_VALUE("potential value"),
    PARENT("parent"),
    OWNER("owner"),
    TITLE("title"),
    PRODUCT("product"),
    AGENT("salesperson"),
    ACCOUNT("account"),
    /** With the outcome: what is won, lost or taken up again changes its stage with it. */
    STAGE("stage"),
    AMOUNT("amount"),
    ENGAGED("began"),
    CLOSES("closes"),
    TOP_TEN("top ten"),
    SERIES("series"),
    LIST_PRICE("list price"),
    MANAGER("manager"),
    OFFICE("office");

    private final String label;

    ImportedField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
