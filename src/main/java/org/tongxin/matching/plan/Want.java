package org.tongxin.matching.plan;

/**
 * What a need still wants.
 *
 * @param units without what was accepted
 * @param reached whether it has a unit already, so that the next is not its first
 */
record Want(long units, boolean reached) {}
