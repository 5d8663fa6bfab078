package dev.verona.library.projection.assets;

import dev.verona.account.api.AccountBook;
import dev.verona.account.api.AccountBook.Profile;
import dev.verona.library.api.AssetQuery.AssetFilter;
import dev.verona.library.api.AssetQuery.Suggest;
import dev.verona.library.api.AssetRow;
import dev.verona.library.api.AssetUses;
import dev.verona.library.api.Suggestion;
import dev.verona.library.projection.uses.StoredPlan;
import dev.verona.library.projection.uses.TrackRecord;
import dev.verona.library.projection.uses.Uses;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.Usefulness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a plan might use at a stage, and why (practices 43, 44 and 59): by what won before, then by how closely it was made for such an account. */
final class Suggestions {

    private final Suggest question;
    private final AssetRows rows;
    private final Uses uses;
    private final TrackRecord record;
    private final @Nullable StoredPlan plan;
    private final @Nullable Profile account;

    Suggestions(Suggest question, AssetRows rows, Uses uses, AccountBook book) {
        this.question = question;
        this.rows = rows;
        this.uses = uses;
        this.record = new TrackRecord(book);
        this.plan = uses.plan(question.plan()).orElse(null);
        this.account = plan == null ? null : book.profile(plan.account()).orElse(null);
    }

    private record Weighed(Suggestion suggestion, int weight) {}

    List<Suggestion> all() {
        return rows.matching(filter()).stream()
                .filter(row -> row.standing().isUsable() && row.released() != null)
                .filter(row -> question.kind() == null || ShelfOfPlans.kind(row.kind()) == question.kind())
                .map(this::weighed)
                .sorted(Comparator.comparingInt(Weighed::weight)
                        .reversed()
                        .thenComparing(one -> one.suggestion().row().title(), String.CASE_INSENSITIVE_ORDER))
                .limit(Math.clamp(question.limit(), 1, 100))
                .map(Weighed::suggestion)
                .toList();
    }

    /** Whoever searches finds what was made for others as well. */
    private AssetFilter filter() {
        if (!question.text().isBlank()) {
            return AssetFilter.text(question.text());
        }
        return new AssetFilter(
                "",
                null,
                null,
                account == null ? null : account.segment(),
                question.stage(),
                account == null ? "" : account.industry(),
                null);
    }

    private Weighed weighed(AssetRow row) {
        var reasons = new ArrayList<String>();
        int weight = 0;
        var went = record.of(uses.of(row.id()));
        var won = TrackRecord.wonBefore(went);
        if (won != null) {
            reasons.add(won);
            weight += 10
                    + went.stages().stream()
                            .mapToInt(AssetUses.AtStage::won)
                            .max()
                            .orElse(0);
        }
        if (went.said(Usefulness.HELPED) > 0) {
            reasons.add("Sales says that it helped, " + times(went.said(Usefulness.HELPED)));
            weight += 2 * went.said(Usefulness.HELPED);
        }
        if (went.said(Usefulness.MISSED) > 0) {
            reasons.add("Sales says that it missed, " + times(went.said(Usefulness.MISSED)));
            weight -= 2 * went.said(Usefulness.MISSED);
        }
        weight += fit(row, reasons);
        if (ContributionKind.mainAt(question.stage()) == ShelfOfPlans.kind(row.kind())) {
            weight += 2;
        }
        if (reasons.isEmpty()) {
            reasons.add("Fits every segment, stage and industry");
        }
        return new Weighed(
                new Suggestion(
                        row,
                        Objects.requireNonNull(row.released()),
                        ShelfOfPlans.kind(row.kind()),
                        reasons,
                        usedHere(row)),
                weight);
    }

    private int fit(AssetRow row, List<String> reasons) {
        var segment = account == null ? null : account.segment();
        var industry = account == null ? "" : account.industry();
        int weight = 0;
        if (!row.segments().isEmpty()) {
            var ours = row.segments().stream()
                    .filter(one -> one.id().equals(segment))
                    .findFirst();
            reasons.add("Made for " + ours.orElse(row.segments().getFirst()).name());
            weight += ours.isPresent() ? 6 : -6;
        }
        if (!row.industries().isEmpty()) {
            var ours = row.industries().contains(industry);
            reasons.add(ours ? "For their industry, " + industry : "For " + String.join(", ", row.industries()));
            weight += ours ? 4 : -2;
        }
        if (!row.stages().isEmpty()) {
            var ours = row.stages().contains(question.stage());
            reasons.add(
                    ours ? "For this stage" : "For " + row.stages().getFirst().label());
            weight += ours ? 4 : -2;
        }
        return weight;
    }

    private boolean usedHere(AssetRow row) {
        return plan != null
                && uses.of(row.id()).stream().anyMatch(use -> use.plan().plan().equals(plan.plan()));
    }

    private static String times(int count) {
        return switch (count) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> count + " times";
        };
    }
}
