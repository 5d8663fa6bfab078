package dev.verona.search.api;

/** What may be asked of the index. Everybody may ask, and is told only of what they may open. */
public sealed interface SearchQuery {

    /**
     * Answers a list of {@link SearchHit}, the best first.
     *
     * @param text words as they are typed, the last perhaps half; a letter or two may be wrong
     * @param limit how many at most, from 1 to 50
     */
    record Search(String text, int limit) implements SearchQuery {}
}
