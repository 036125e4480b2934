/**
 * Where need meets offer: pledges, from the proposal to the rating of what came of it. The ledger
 * is its home. It imports sharing, of whose listings it takes what is pledged, and the network and
 * the figures below; sharing never knows of it. Bookings and contacts are not made here.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.matching;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
