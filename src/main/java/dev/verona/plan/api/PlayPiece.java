package dev.verona.plan.api;

/**
 * What a piece of a play became in a plan.
 *
 * @param piece {@link PlayShelf#OBJECTIVE}, {@link PlayShelf#STRATEGY}, or the id of a step or request in its playbook
 */
public record PlayPiece(String piece, ElementId element) {}
