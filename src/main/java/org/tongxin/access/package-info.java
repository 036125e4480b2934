/**
 * Who is asking and what they may do: callers by their tokens, rights by the ledger's grants, the
 * demo issuer. May import kernel and journal; no feature's object ever enters, only ids of parties.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.access;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
