/** Matching's GraphQL: pledges, deliveries, what is overdue, reliability; no rules of its own. */
@NullMarked
@DefaultNonNull
package org.tongxin.matching.edge;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
