package dev.verona.plan.api;

import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why something cannot be done with a plan. Each message says what the person can do about it. */
public abstract sealed class PlanRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private PlanRejection(String message) {
        super(message);
    }

    private PlanRejection(String field, String message) {
        super(field, message);
    }

    /** An account has one plan for a period, so that there is one place to look. */
    public static final class AlreadyExists extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public AlreadyExists(String accountName, Period period) {
            super(
                    "period",
                    "%s has a plan from %s to %s already. Open that one, or choose another period."
                            .formatted(accountName, period.from(), period.to()));
        }
    }

    /** A plan is of a key account that Verona knows. */
    public static final class UnknownAccount extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public UnknownAccount() {
            super("account", "There is no such account. Choose one from the list of accounts.");
        }
    }

    /** Whoever restores must have seen what they overwrite. */
    public static final class ChangedMeanwhile extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public ChangedMeanwhile(Field field) {
            super(
                    field.name(),
                    "Somebody wrote in “" + field.label()
                            + "” after you looked. Look at what it says now, and restore it again if you still want to.");
        }
    }

    /** Only the account team works on its plan (practice 80). */
    public static final class NotInTeam extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public NotInTeam() {
            super("You are not in the team of this account. Ask one of the plan's two owners to add you.");
        }
    }

    /** Whoever reports to somebody is not their superior as well, by whatever way round. */
    public static final class ReportsInCircle extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public ReportsInCircle(String name, String superior) {
            super(
                    Field.STAKEHOLDER_REPORTS_TO.name(),
                    superior.equals(name)
                            ? name + " cannot report to themselves. Choose somebody else."
                            : "%s reports to %s already, by whatever way round. Change that first, or choose somebody else."
                                    .formatted(superior, name));
        }
    }

    /** The person is in the team, but their part in it does not reach that far. */
    public static final class NotYourPart extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public NotYourPart(String message) {
            super(message);
        }
    }

    /** The work on the plan has ended. */
    public static final class Closed extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public Closed() {
            super("This plan is closed: it can be read, not changed. One of its owners can reopen it.");
        }
    }

    /** Sales owns the plan and Marketing co-owns it (practices 23 and 79). */
    public static final class WrongFunction extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public WrongFunction(String field, String name, Function needed) {
            super(
                    field,
                    "%s does not speak for %s. Choose somebody of %s.".formatted(name, needed.label(), needed.label()));
        }
    }

    /** Whoever is named in a plan can sign in and has a business role. */
    public static final class NotAvailable extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public NotAvailable(String field, String message) {
            super(field, message);
        }
    }

    /** Whoever owns an action or is asked for a contribution can open the plan: they are in its team. */
    public static final class OutsideTeam extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public OutsideTeam(String field) {
            super(field, "This person is not in the account team. Add them to the team first, or choose a member.");
        }
    }

    /** A plan never loses an owner, it only changes hands. */
    public static final class OwnerStays extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public OwnerStays() {
            super("person", "This person owns the plan. Hand the ownership over first.");
        }
    }

    /** Nothing that somebody promised is left without anybody. */
    public static final class StillHasWork extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public StillHasWork(long openActions, long openRequests) {
            super("person", said(openActions, openRequests));
        }

        private static String said(long actions, long requests) {
            if (actions == 0) {
                return "This person is still asked for %s. Let them take up or decline first."
                        .formatted(counted(requests, "contribution"));
            }
            return "This person still owns %s. Give them to somebody else first."
                    .formatted(counted(actions, "open action item"));
        }

        private static String counted(long count, String thing) {
            return count == 1 ? "one " + thing : count + " " + thing + "s";
        }
    }

    /** The thing is not in the plan, or no longer. */
    public static final class ElementGone extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public ElementGone(ElementKind kind) {
            super("This " + kind.label().toLowerCase(Locale.ROOT)
                    + " is not in the plan any more. Restore it, or reload the page.");
        }
    }

    /** A play runs once in a plan, so that its steps are there once. */
    public static final class PlayRuns extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public PlayRuns(String title) {
            super("“" + title + "” runs in this plan already. Look at how it goes, or take it back first.");
        }
    }

    /** The start is not there, or was taken back. */
    public static final class NoSuchStart extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public NoSuchStart() {
            super("This play does not run in the plan any more. Reload the page.");
        }
    }

    /** A contribution goes its steps in order. */
    public static final class WrongStep extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public WrongStep(String message) {
            super(message);
        }
    }

    /** The step belongs to the other function, or to whoever was asked. */
    public static final class NotYourStep extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public NotYourStep(String message) {
            super(message);
        }
    }

    /** A contribution says what its readers need before they are asked to read it. */
    public static final class NotReady extends PlanRejection {
        private static final long serialVersionUID = 1L;

        private final transient List<Field> missing;

        /** @param missing one field of each group that is empty; filling these is enough */
        public NotReady(ContributionKind kind, List<String> needs, List<Field> missing) {
            super(
                    missing.getFirst().name(),
                    needs.stream()
                            .map(need -> need.toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(
                                    ", ",
                                    "This " + kind.label().toLowerCase(Locale.ROOT) + " still needs: ",
                                    ". Fill that in first.")));
            this.missing = List.copyOf(missing);
        }

        public List<Field> missing() {
            return missing;
        }
    }

    /** Proof that a customer has not consented to, or no longer does, is not for use. */
    public static final class ConsentMissing extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public ConsentMissing(Field field, String message) {
            super(field.name(), message);
        }
    }

    /** Advice that is out of date is asked for again. */
    public static final class AdviceExpired extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public AdviceExpired() {
            super(
                    Field.PRICE_VALID_UNTIL.name(),
                    "This pricing advice is no longer valid. Ask Marketing to look at it again and set a later day.");
        }
    }

    /** Nobody signs what they have not seen (practice 79). */
    public static final class ChangedSinceSeen extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public ChangedSinceSeen() {
            super("revision", "The plan changed since you opened it. Look at what changed, then sign again.");
        }
    }

    /** A signature stands under something. */
    public static final class NothingToSign extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public NothingToSign() {
            super("revision", "There is nothing to sign yet. Write the focus statement or an objective first.");
        }
    }

    /** An id names one thing. */
    public static final class IdTaken extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public IdTaken(String field) {
            super(field, "This was added already. Reload the page.");
        }
    }

    /** A file that is too big, or of a kind that is not kept here. */
    public static final class FileRefused extends PlanRejection {
        private static final long serialVersionUID = 1L;

        public FileRefused(String message) {
            super("content", message);
        }
    }
}
