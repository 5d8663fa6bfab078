package dev.verona.topten.api;

/** What a marketer may ask of the accounts in whose teams she is; nobody may ask about another's. */
public sealed interface MyTenQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "topten";

    /** Answers a {@link MyTen}: the asking person's. */
    record MyAccounts() implements MyTenQuery {}
}
