package dev.verona.history.api;

import dev.verona.shared.PlanId;
import java.util.List;

/** Moments outside a plan that people remember it by, as the steps of an opportunity. The module that knows of them implements it as a bean. */
public interface MarkSource {

    /** In any order; {@link Mark#entry()} is -1. */
    List<Mark> marks(PlanId plan);
}
