package dev.verona.export.document;

import java.util.List;

/**
 * What is put on paper, the same for every format.
 *
 * @param facts of the whole, for the title page
 */
record Paper(String title, String subtitle, List<Fact> facts, List<Chapter> chapters) {

    record Fact(String label, String value) {}

    record Chapter(String title, List<Leaf> leaves) {}

    /**
     * What belongs together: a section of a text, a slide of a presentation.
     *
     * @param mark what it is and how it stands, in one line; empty for nothing
     * @param sources who gave it, and when, a sentence each
     */
    record Leaf(String title, String mark, List<Block> blocks, List<String> sources) {}

    /** A part of a leaf. */
    sealed interface Block {}

    record Facts(List<Fact> facts) implements Block {}

    /** @param label empty when it speaks for itself */
    record Prose(String label, List<Markup.Paragraph> paragraphs) implements Block {}

    record Table(List<String> head, List<List<String>> rows) implements Block {}
}
