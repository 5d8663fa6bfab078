package dev.verona.library.api;

import dev.verona.plan.api.ContributionKind;
import java.util.List;

/**
 * An asset that a plan might use.
 *
 * @param version the released one
 * @param makes the kind of contribution that it becomes
 * @param reasons why it is offered, in words, the strongest first
 * @param used whether the plan rests on it already
 */
public record Suggestion(AssetRow row, int version, ContributionKind makes, List<String> reasons, boolean used) {

    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
