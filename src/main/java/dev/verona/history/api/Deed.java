package dev.verona.history.api;

/** What kind of thing somebody did to a plan; the entry's other parts say to what. */
public enum Deed {
    PLAN_OPENED,
    MEMBER_ADDED,
    MEMBER_REMOVED,
    OWNERSHIP_HANDED_OVER,
    WRITTEN,
    VALUE_SET,
    ADDED,
    MOVED,
    REMOVED,
    RESTORED,
    BROUGHT_BACK,
    ACTION_COMPLETED,
    ACTION_DROPPED,
    ACTION_REOPENED,
    REQUESTED,
    DRAFTED,
    TAKEN_UP,
    DECLINED,
    SUBMITTED,
    RETURNED,
    AGREED,
    REOPENED,
    RETIRED,
    REVIVED,
    TAKEN_BACK,
    STAGE_CHANGED,
    PRICE_DECIDED,
    SIGNED,
    CLOSED,
    PLAN_REOPENED,
    /** A step of an opportunity of the account: no entry of the plan's timeline, but a moment that people remember the plan by. */
    OPPORTUNITY_MOVED,
    OPPORTUNITY_WON,
    OPPORTUNITY_LOST,
    OPPORTUNITY_REOPENED,
    /** An import had to do with the account, all of it one act. */
    IMPORTED,
    IMPORT_UNDONE
}
