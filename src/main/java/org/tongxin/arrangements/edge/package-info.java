/**
 * Arrangements, pacts, posts and events as GraphQL shows them. Edges translate and check forms;
 * rules are in {@code ledger}.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.arrangements.edge;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
