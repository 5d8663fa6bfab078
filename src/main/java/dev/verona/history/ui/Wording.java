package dev.verona.history.ui;

import dev.verona.history.api.Deed;
import dev.verona.history.api.TimelineEntry;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Confidence;
import dev.verona.plan.api.Consent;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.shared.Money;
import dev.verona.shell.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** An entry in plain words, to stand between the person's name and what it is about. */
final class Wording {

    private Wording() {}

    static String of(TimelineEntry entry, Formats formats) {
        return switch (entry.deed()) {
            case PLAN_OPENED -> "opened the plan";
            case MEMBER_ADDED -> "added " + entry.now() + " to the team as " + lower(entry.was());
            case MEMBER_REMOVED -> "took " + entry.now() + " out of the team";
            case OWNERSHIP_HANDED_OVER ->
                "handed " + function(entry) + "'s ownership from " + entry.was() + " to " + entry.now();
            case WRITTEN -> wrote(entry);
            case VALUE_SET -> set(entry, formats);
            case ADDED -> "added the " + thing(entry) + (entry.now().isEmpty() ? "" : " for " + entry.now());
            case MOVED -> "moved the " + thing(entry);
            case REMOVED -> "removed the " + thing(entry);
            case RESTORED -> "brought back the " + thing(entry);
            case BROUGHT_BACK -> "brought back, as it once was, the " + thing(entry) + at(entry);
            case ACQUAINTANCE_NOTED -> "noted that " + entry.now() + " knows the " + thing(entry);
            case ACQUAINTANCE_ENDED -> "noted that " + entry.now() + " no longer knows the " + thing(entry);
            case MARKED -> "marked as " + lower(entry.now()) + " the " + thing(entry);
            case ACTION_COMPLETED -> "finished the action";
            case ACTION_DROPPED -> "dropped the action";
            case ACTION_REOPENED -> "took up the action again";
            case REQUESTED ->
                "asked " + (entry.now().isEmpty() ? function(entry) : entry.now()) + " for " + one(entry) + at(entry);
            case DRAFTED -> "started " + one(entry) + at(entry);
            case TAKEN_UP -> "took up the request for " + one(entry) + at(entry);
            case DECLINED -> "declined the request for " + one(entry) + at(entry);
            case SUBMITTED -> "put up for review the " + thing(entry) + at(entry);
            case RETURNED -> "returned the " + thing(entry) + at(entry);
            case AGREED -> "agreed to the " + thing(entry) + at(entry);
            case REOPENED -> "reopened, by editing it, the " + thing(entry) + at(entry);
            case RETIRED -> "retired the " + thing(entry) + at(entry);
            case REVIVED -> "revived the " + thing(entry) + at(entry);
            case TAKEN_BACK ->
                "took a step back, so that it is " + entry.now().toLowerCase(Locale.ENGLISH) + " again: the "
                        + thing(entry) + at(entry);
            case STAGE_CHANGED -> "moved the " + thing(entry) + " from " + entry.was() + " to " + entry.now();
            case PRICE_DECIDED -> "decided on the price (" + entry.now() + ") after the advice";
            case ASSET_TAKEN ->
                (entry.was().isEmpty() ? "took " : "took, in place of " + entry.was() + ", ") + entry.now()
                        + " from the library for the " + thing(entry) + at(entry);
            case ASSET_TAKEN_BACK ->
                "took back " + entry.now() + " of the library from the " + thing(entry) + at(entry);
            case FEEDBACK_GIVEN ->
                "said “" + entry.now().toLowerCase(Locale.ENGLISH) + "” of what came from the library for the "
                        + thing(entry) + at(entry);
            case PLAY_STARTED -> "started the play " + entry.now();
            case PLAY_VERSION_TAKEN -> "took, in place of version " + entry.was() + ", the play " + entry.now();
            case PLAY_TAKEN_BACK -> "took back the play " + entry.now();
            case PLAY_JUDGED -> "said " + entry.now();
            case SIGNED -> "signed the plan for " + function(entry);
            case CLOSED -> "closed the plan";
            case PLAN_REOPENED -> "reopened the plan";
            case OPPORTUNITY_MOVED, OPPORTUNITY_WON, OPPORTUNITY_LOST, OPPORTUNITY_REOPENED, IMPORTED, IMPORT_UNDONE ->
                brief(entry.deed());
        };
    }

    /** What was done at a moment that a plan is remembered by, in two or three words. */
    static String brief(Deed deed) {
        return switch (deed) {
            case PLAN_OPENED -> "opened the plan";
            case OWNERSHIP_HANDED_OVER -> "handed over the ownership";
            case AGREED -> "agreed to";
            case REOPENED -> "reopened";
            case STAGE_CHANGED -> "moved to another stage";
            case PRICE_DECIDED -> "decided on the price after";
            case PLAY_STARTED -> "started a play";
            case SIGNED -> "signed the plan";
            case CLOSED -> "closed the plan";
            case PLAN_REOPENED -> "reopened the plan";
            case RETURNED -> "returned";
            case OPPORTUNITY_MOVED -> "moved the opportunity";
            case OPPORTUNITY_WON -> "won";
            case OPPORTUNITY_LOST -> "lost";
            case OPPORTUNITY_REOPENED -> "took up again";
            case IMPORTED -> "imported";
            case IMPORT_UNDONE -> "undid an import";
            default -> deed.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** What somebody gave as their reason; empty where none was asked for. */
    static String reason(TimelineEntry entry) {
        return switch (entry.deed()) {
            case ACTION_DROPPED,
                    DECLINED,
                    RETURNED,
                    RETIRED,
                    PRICE_DECIDED,
                    FEEDBACK_GIVEN,
                    PLAY_TAKEN_BACK,
                    PLAY_JUDGED,
                    CLOSED -> entry.was();
            default -> "";
        };
    }

    /** As in "+34 −9". */
    static String words(int inserted, int deleted, Formats formats) {
        return "+" + formats.number(inserted) + " −" + formats.number(deleted);
    }

    private static String wrote(TimelineEntry entry) {
        var field = entry.field();
        if (field == Field.FOCUS) {
            return verb(entry) + " the focus statement";
        }
        if (field == Field.STAKEHOLDER_NAME || field == Field.UNIT_NAME) {
            return "renamed the " + thing(entry);
        }
        if (field == Field.STAKEHOLDER_NOTES) {
            return verb(entry) + " the notes on the " + thing(entry);
        }
        if (field == null || entry.elementKind() != ElementKind.CONTRIBUTION) {
            return verb(entry) + " the " + thing(entry);
        }
        return field == Field.CONTRIBUTION_TITLE
                ? "reworded the title of the " + thing(entry) + at(entry)
                : verb(entry) + " the " + thing(entry) + at(entry) + " (" + lower(field.label()) + ")";
    }

    /** More came than went, more went than came, or much of both. */
    private static String verb(TimelineEntry entry) {
        if (entry.inserted() > 2 * entry.deleted()) {
            return "strengthened";
        }
        return entry.deleted() > 2 * entry.inserted() ? "tightened" : "reworked";
    }

    private static String set(TimelineEntry entry, Formats formats) {
        var field = entry.field();
        if (field == null) {
            return "set a value of the " + thing(entry);
        }
        var what = lower(field.label()) + " of the " + thing(entry) + at(entry);
        if (entry.now().isEmpty()) {
            return "cleared the " + what;
        }
        var now = shown(field, entry.now(), formats);
        return entry.was().isEmpty()
                ? "set the " + what + " to " + now
                : "changed the " + what + " from " + shown(field, entry.was(), formats) + " to " + now;
    }

    /** A value as its readers write it. */
    static String shown(Field field, String value, Formats formats) {
        return switch (field.type()) {
            case MONEY -> formats.money(Money.parse(value));
            case DATE -> formats.date(LocalDate.parse(value));
            case NUMBER -> formats.number(new BigDecimal(value));
            case PERCENT -> formats.number(new BigDecimal(value)) + "%";
            case CASE_FORM -> lower(CaseForm.valueOf(value).label());
            case CONSENT -> lower(Consent.valueOf(value).label());
            case CONFIDENCE -> lower(Confidence.valueOf(value).label());
            case CHOICE -> lower(field.labelOf(value));
            case PROSE, LINE, TEXT, PERSON, LINK, FILE, STAKEHOLDER -> value;
        };
    }

    private static String thing(TimelineEntry entry) {
        var kind = entry.kind();
        return lower(kind == null ? entry.elementKind().label() : kind.label());
    }

    private static String one(TimelineEntry entry) {
        var kind = entry.kind();
        return kind == ContributionKind.PRICING_ADVICE || kind == ContributionKind.SOLUTION_COLLATERAL
                ? thing(entry)
                : "a " + thing(entry);
    }

    private static String at(TimelineEntry entry) {
        var stage = entry.stage();
        return stage == null ? "" : " at " + stage.label();
    }

    private static String function(TimelineEntry entry) {
        var asked = entry.asked();
        return asked == null ? "" : asked.label();
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
