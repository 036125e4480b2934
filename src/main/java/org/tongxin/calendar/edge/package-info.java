/** The GraphQL of calendar feeds, and the door where their files are fetched. */
@NullMarked
@DefaultNonNull
package org.tongxin.calendar.edge;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
