/** What the mutations of matching take: records alone, no rules. */
@NullMarked
@DefaultNonNull
package org.tongxin.matching.input;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
