package org.tongxin.duty.roster;

import org.apache.commons.numbers.fraction.BigFraction;
import org.tongxin.kernel.Text;

/**
 * Why a member holds a turn or does not.
 *
 * @param words for people, who count turns from 1
 * @param deficit what the member owes before the turn, its share of the turn included, in turns
 * @param cost by how much the sum of the squared deficits at the end of the roster would grow if
 *     the member held the turn in place of the holder who owes least; below 0 where that would be
 *     fairer, 0 where it holds it or nobody does
 */
public record Reason(Why why, Text words, BigFraction deficit, BigFraction cost) {}
