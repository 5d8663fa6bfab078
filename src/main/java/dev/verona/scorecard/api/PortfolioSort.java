package dev.verona.scorecard.api;

/** How the portfolio is ordered: what a leader has to look at comes first. */
public enum PortfolioSort {
    RANK("Segment and rank"),
    HEALTH("Most points missing"),
    BEHIND("Furthest behind target"),
    OPEN("Most in play"),
    ERROR("Largest forecast error"),
    TOUCHED("Longest untouched"),
    BREACHES("Most breaches");

    private final String label;

    PortfolioSort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
