package dev.verona.segment.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.Period;
import java.math.BigDecimal;

/**
 * Where an account was in a fixed ten.
 *
 * @param points that it had when the ten was proposed, or it came into it
 */
public record RankThen(SegmentId segment, String segmentName, Period period, int rank, BigDecimal points) {}
