/** What the mutations of sharing take: records alone, no rules. */
@NullMarked
@DefaultNonNull
package org.tongxin.sharing.input;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
