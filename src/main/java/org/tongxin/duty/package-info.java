/**
 * Whose turn it is: rotations of an alliance, rosters of turns, absences, covers and swaps, and
 * whether it is fair. The ledger is its home. The rules are in {@code duty.roster}, which knows
 * nothing of stores. It imports the network and the figures below it; sharing and matching never
 * enter.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.duty;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
