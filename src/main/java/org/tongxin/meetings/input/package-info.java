/** What the mutations of meetings take: records alone, no rules. */
@NullMarked
@DefaultNonNull
package org.tongxin.meetings.input;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
