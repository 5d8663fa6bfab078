package dev.verona.review.api;

/**
 * An invitation as calendars read it (RFC 5545).
 *
 * @param method what a calendar is to do with it (RFC 5546): {@code REQUEST} or {@code CANCEL}
 */
public record CalendarFile(String name, String method, String text) {}
