package org.tongxin.duty.roster;

/** What became of a draft: a roster that keeps every rule, or why there is none. */
public sealed interface Drafted permits Roster, Impossible {}
