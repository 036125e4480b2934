/**
 * Where need meets offer: pledges, from the proposal to the rating of what came of it. The ledger
 * is its home. It imports sharing, of whose listings it takes what is pledged and whose bookings it
 * asks for, the contacts of arrangements, and the network and the figures below; none of them knows
 * of it. It keeps neither bookings nor contacts.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.matching;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
