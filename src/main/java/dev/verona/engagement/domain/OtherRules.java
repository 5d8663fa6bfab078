package dev.verona.engagement.domain;

import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.Terms;
import java.util.Collection;

/** The rules beside one: what is in force, or agreed and to come. */
public interface OtherRules {

    Collection<Standing> standing();

    record Standing(RuleId rule, Terms terms) {}
}
