package dev.verona.playbook.api;

/** One field of one piece of a playbook. */
public record PieceFieldRef(PieceId piece, PieceField field) {

    /** As a key of maps and documents: {@code piece:FIELD}. */
    public String key() {
        return piece.value() + ":" + field.name();
    }
}
