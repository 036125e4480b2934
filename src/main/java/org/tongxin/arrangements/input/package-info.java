/** What the mutations on arrangements and posts are asked to do: one record each. */
@NullMarked
@DefaultNonNull
package org.tongxin.arrangements.input;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
