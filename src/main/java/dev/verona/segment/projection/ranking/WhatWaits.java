package dev.verona.segment.projection.ranking;

import dev.verona.segment.api.CriteriaView.Agreement;
import dev.verona.segment.api.SegmentLine.Kind;
import dev.verona.segment.api.SegmentLine.Wait;
import dev.verona.shared.Function;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What waits for whose agreement in a segment. */
record WhatWaits(StoredCriteria criteria, StoredTens tens) {

    List<Wait> all() {
        return Stream.concat(
                        criteria.draft().stream()
                                .map(version -> new Wait(
                                        Kind.CRITERIA, null, missing(version.agreed()), version.at(), version.by())),
                        tens.tens().stream().filter(ten -> !ten.fixed()).map(WhatWaits::of))
                .toList();
    }

    private static Wait of(StoredTen ten) {
        var last = ten.deeds().getLast();
        return new Wait(Kind.TEN, ten.period(), missing(ten.agreed()), last.at(), last.by());
    }

    private static Set<Function> missing(List<Agreement> agreed) {
        var missing = EnumSet.of(Function.SALES, Function.MARKETING);
        agreed.forEach(one -> missing.remove(one.function()));
        return missing;
    }
}
