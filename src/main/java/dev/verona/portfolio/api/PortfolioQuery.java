package dev.verona.portfolio.api;

/** What a marketer may ask of the accounts in whose teams she is; nobody may ask about another's. */
public sealed interface PortfolioQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "portfolio";

    /** Answers a {@link Portfolio}: the asking person's. */
    record MyAccounts() implements PortfolioQuery {}
}
