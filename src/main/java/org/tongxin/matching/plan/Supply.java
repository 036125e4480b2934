package org.tongxin.matching.plan;

/**
 * What an offer has.
 *
 * @param units in all, accepted pledges included; 0 where it has none
 */
public record Supply(String offerId, long units) {}
