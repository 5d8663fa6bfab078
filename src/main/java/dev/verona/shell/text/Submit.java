package dev.verona.shell.text;

import dev.verona.shared.text.TextEdit;

/** What a joint text field needs from its view. Called on the UI's thread; what is thrown, other than what is answered, goes to the session's error handler. */
public interface Submit {

    /**
     * Sends the command, and says what became of it.
     *
     * @param id under which the command is sent, in the shape of {@link dev.verona.shared.Ids}: sent twice under it, it has one effect
     * @param again whether it may have been sent before, by a page that never heard what became of it
     */
    Outcome submit(TextEdit edit, String id, boolean again);

    /**
     * The field may have missed changes: reads the whole text, and hands it to {@link JointField#apply(dev.verona.shared.text.TextDocument)} before it
     * returns.
     *
     * @return whether all that was recorded when the call came is in that text; when not, the field asks again some time later
     */
    boolean missed();

    /**
     * The person went into the field, moved the caret, or left.
     *
     * @param revision of the text in which the place is counted
     * @param at the caret's place, -1 when unknown
     */
    default void here(boolean inside, long revision, int at) {}
}
