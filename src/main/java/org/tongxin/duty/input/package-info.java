/** What the mutations of duty take: records alone, no rules. */
@NullMarked
@DefaultNonNull
package org.tongxin.duty.input;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
