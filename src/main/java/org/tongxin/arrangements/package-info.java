/**
 * What parties agreed and whom they sent: arrangements of every kind, pacts with their editions,
 * parties, obligations and signatures, posts, dated events. The ledger is their home. This room
 * holds its words and changes; {@code ledger} keeps them, {@code edge} shows them. May import
 * network and what lies below it; no listing, booking or duty ever enters.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.arrangements;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
