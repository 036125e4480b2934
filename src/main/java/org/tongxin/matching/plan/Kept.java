package org.tongxin.matching.plan;

/**
 * A promise, or what an earlier plan had.
 *
 * @param units at least 1; several of the same need and offer add up
 * @param binding accepted, so that it stays whatever the plan; else it is only worth keeping, as
 *     far as need and offer still fit
 */
public record Kept(String needId, String offerId, long units, boolean binding) {}
