/**
 * What every GraphQL door shares: nodes, connections, payload errors, languages, the contract of
 * top-level errors. May import kernel, access, graph and journal; no feature ever enters: features
 * register their nodes here by a bean.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.api;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
