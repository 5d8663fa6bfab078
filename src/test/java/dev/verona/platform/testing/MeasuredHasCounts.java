package dev.verona.platform.testing;

import dev.verona.platform.axon.RevisionStep;
import tools.jackson.databind.node.ObjectNode;

/** Revision 1 of {@code sample.Measured} counted in one plan alone. */
final class MeasuredHasCounts extends RevisionStep {

    MeasuredHasCounts() {
        super("sample.Measured", 1);
    }

    @Override
    protected void change(ObjectNode payload) {
        payload.putObject("counts").set("oakmere", payload.remove("oakmere"));
    }
}
