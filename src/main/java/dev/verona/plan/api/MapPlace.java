package dev.verona.plan.api;

/**
 * Where somebody stands on the relationship map: the upper left corner of their card, in pixels from the map's at its natural size.
 */
public record MapPlace(int x, int y) {

    /** The furthest place to the right and down. */
    public static final int FURTHEST = 3_000;
}
