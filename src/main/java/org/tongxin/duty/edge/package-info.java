/** Duty's GraphQL: rotations, turns, covers, swaps, handovers, fairness; no rules of its own. */
@NullMarked
@DefaultNonNull
package org.tongxin.duty.edge;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
