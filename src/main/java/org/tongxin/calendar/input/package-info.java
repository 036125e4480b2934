/** What the mutations of calendar feeds take: records alone, no rules. */
@NullMarked
@DefaultNonNull
package org.tongxin.calendar.input;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
