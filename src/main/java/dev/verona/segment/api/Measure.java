package dev.verona.segment.api;

/** By what accounts can be ranked (practice 42): what Verona knows of them, and what people judge. */
public enum Measure {
    CURRENT_VALUE("Worth now", "What it is worth now, a year", Scale.MONEY),
    POTENTIAL_VALUE("Could be worth", "What it could be worth, a year", Scale.MONEY),
    OPEN_PIPELINE("Open pipeline", "The amounts of its open opportunities", Scale.MONEY),
    WON("Won", "The amounts of what was won so far", Scale.MONEY),
    GROWTH("Room to grow", "How much more than now it could be worth, in percent of now", Scale.PERCENT),
    STRATEGIC_FIT("Strategic fit", "How well it fits where we want to go, judged from 0 to 5", Scale.RATING),
    REFERENCE("Speaks for us", "How far others in the segment listen to it, judged from 0 to 5", Scale.RATING);

    private final String label;
    private final String meaning;
    private final Scale scale;

    Measure(String label, String meaning, Scale scale) {
        this.label = label;
        this.meaning = meaning;
        this.scale = scale;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    public Scale scale() {
        return scale;
    }

    /** Whether people judge it, with a reason; Verona knows all others. */
    public boolean judged() {
        return scale == Scale.RATING;
    }
}
