package dev.verona.segment.api;

/** Whatever happens to criteria and tens, for screens that follow both. */
public sealed interface RankingEvent permits CriteriaEvent, TenEvent {}
