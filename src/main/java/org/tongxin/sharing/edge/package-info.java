/** Sharing's GraphQL: listings, slots, bookings, prices, claims; no rules of its own. */
@NullMarked
@DefaultNonNull
package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
