package org.tongxin.matching.plan;

/**
 * What a need asks for.
 *
 * @param units in all, accepted pledges included, at least 1; any number of them is useful
 */
public record Demand(String needId, long units) {}
