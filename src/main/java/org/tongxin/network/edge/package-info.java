/**
 * The network as GraphQL shows it: queries, fields and the mutation that joins. Edges translate and
 * check forms; rules are in {@code ledger}, questions in {@code graph}.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.network.edge;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
