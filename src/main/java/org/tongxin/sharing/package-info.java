/**
 * Who offers and who needs what: listings and their taxonomy, when an offer is open, who booked it,
 * what it costs. Listings and categories are read from the graph; windows, slots, bookings, prices
 * and claims from the ledger. It imports the network and the arrangements below it; matching, duty
 * and the rest never enter.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.sharing;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
