/**
 * What the network's mutations are asked to do: one record each, which the edge takes and the
 * service is given. No rule is here but that an explicit null reads as the default.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.network.input;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
