package dev.verona.shell.text;

import dev.verona.shared.text.TextEdit;

/** How a joint text field hands over what was written: sends the command, and says what became of it. */
@FunctionalInterface
public interface Submit {

    /** Called on the UI's thread. What it throws, other than the rejections that it answers with, goes to the session's error handler. */
    Outcome submit(TextEdit edit);
}
