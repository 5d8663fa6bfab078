package dev.verona.playbook.api;

/** What a {@link PieceId} stands for. */
public enum PieceKind {
    PLAY("Play"),
    STEP("Step"),
    ASK("Request"),
    ASSET("Asset");

    private final String label;

    PieceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
