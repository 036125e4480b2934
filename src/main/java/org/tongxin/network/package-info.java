/**
 * Who is there and who is allied: regions, units, teams, alliances, memberships and superiors. This
 * room holds the feature's words and its changes; {@code ledger} keeps them, {@code graph} asks for
 * them, {@code view} draws them and walks them, {@code input} is what mutations take, {@code edge}
 * shows them. May import kernel, journal, graph, access, api and figures; no later feature ever
 * enters.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.network;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
