package dev.verona.account.api;

import dev.verona.shared.InvalidInput;

/** A salesperson as the CRM knows them, who need not be a person of Verona. Their name identifies them. */
public record SalesAgent(String name, String manager, String office) {

    /** @throws InvalidInput naming the field */
    public SalesAgent {
        name = name.strip();
        manager = manager.strip();
        office = office.strip();
        if (name.isEmpty() || name.length() > 160) {
            throw new InvalidInput("name", "Give the salesperson a name of at most 160 characters.");
        }
    }

    /** What is known, with what this one says replaced; a blank says nothing. */
    public SalesAgent appliedTo(SalesAgent known) {
        return new SalesAgent(
                known.name(),
                manager.isEmpty() ? known.manager() : manager,
                office.isEmpty() ? known.office() : office);
    }
}
