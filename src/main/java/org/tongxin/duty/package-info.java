/**
 * Whose turn it is: rotations of an alliance, rosters of turns, absences, covers and swaps,
 * handovers from one turn to the next, and whether it is fair. The ledger is its home. The rules
 * are in {@code duty.roster}, which knows nothing of stores. It imports the network and the figures
 * below it, and the arrangements for the posts of those who have a turn for a holder. Sharing and
 * matching never enter: what of theirs is open at a handover they say through {@link
 * org.tongxin.duty.OpenItems}.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.duty;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
