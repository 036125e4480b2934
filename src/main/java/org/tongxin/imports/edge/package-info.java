/** The doors of imports: GraphQL for what comes in, HTTP for what goes out; nothing is decided. */
@NullMarked
@DefaultNonNull
package org.tongxin.imports.edge;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
