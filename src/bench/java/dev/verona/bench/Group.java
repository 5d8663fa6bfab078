package dev.verona.bench;

import java.util.List;

/** Measures that share what has to be built first. */
interface Group {

    /** As in {@code only=append}. */
    String name();

    List<Goal> goals();

    /**
     * Measures on one store, and adds a row for each goal that names it.
     *
     * @throws Exception whatever breaks; its goals without a row are then shown as not measured
     */
    void measure(Site site, Sizes sizes, Ratios ratios) throws Exception;
}
