/**
 * Meetings' GraphQL: recurring days, reception days, meetings, resolutions; no rules of its own.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.meetings.edge;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
