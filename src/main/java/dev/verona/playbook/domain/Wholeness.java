package dev.verona.playbook.domain;

import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.api.PlaybookRejection;
import java.util.ArrayList;
import java.util.List;

/** What a version must say before teams work by it: each play has an objective, a way to it, and something to do. */
public final class Wholeness {

    private Wholeness() {}

    /** What is missing, in words; nothing when it is whole. */
    public static List<String> missing(PlaybookContents contents) {
        var missing = new ArrayList<String>();
        if (contents.plays().isEmpty()) {
            missing.add("it has no play");
        }
        for (var play : contents.plays()) {
            if (play.objective().isEmpty()) {
                missing.add("“" + play.title() + "” has no objective");
            }
            if (play.strategy().isEmpty()) {
                missing.add("“" + play.title() + "” does not say how it is reached");
            }
            if (play.steps().isEmpty() && play.asks().isEmpty()) {
                missing.add("“" + play.title() + "” has neither a step nor a request");
            }
        }
        return missing;
    }

    static void require(PlaybookContents contents) {
        var missing = missing(contents);
        if (!missing.isEmpty()) {
            throw new PlaybookRejection.NotReady(missing);
        }
    }
}
