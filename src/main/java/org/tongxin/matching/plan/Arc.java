package org.tongxin.matching.plan;

/**
 * Units that may go from an offer to a need; a pair has two where some of its units are to be kept.
 *
 * @param need its place in the market's list
 * @param offer its place in the market's list
 * @param worth of a unit, in points, from 0
 * @param most how many units, at least 1, and no more than need and offer have
 */
record Arc(int need, int offer, long worth, long most) {}
