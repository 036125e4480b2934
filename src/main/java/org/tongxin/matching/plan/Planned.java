package org.tongxin.matching.plan;

/** What became of planning. */
public sealed interface Planned permits Plan, Cancelled {}
