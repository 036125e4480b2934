/**
 * Listings, windows, bookings, prices and claims on record: rows, rules and changes in one
 * transaction. No GraphQL and no graph.
 */
@NullMarked
package org.tongxin.sharing.ledger;

import org.jspecify.annotations.NullMarked;
