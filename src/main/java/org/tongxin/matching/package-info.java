/**
 * Where need meets offer: what fits, found and explained, and pledges, from the proposal to the
 * rating of what came of it. The ledger is the home of pledges; matches are asked of the graph and
 * kept nowhere. It imports sharing, of whose listings it takes what is pledged, and the network and
 * the figures below; sharing never knows of it.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.matching;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
