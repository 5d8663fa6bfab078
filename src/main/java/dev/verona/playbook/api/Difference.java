package dev.verona.playbook.api;

/**
 * One thing that two versions of a playbook say differently.
 *
 * @param piece as a plan names it ({@link dev.verona.plan.api.PlayShelf.Offer#pieces}); empty for what a plan does not hold, as a talk track
 * @param what as in "Step" or "Talk track"
 * @param was in readable words, empty for what is new
 * @param now empty for what is gone
 */
public record Difference(PieceId play, String playTitle, String piece, Fate fate, String what, String was, String now) {

    public enum Fate {
        ADDED("New"),
        CHANGED("Changed"),
        REMOVED("Gone");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
