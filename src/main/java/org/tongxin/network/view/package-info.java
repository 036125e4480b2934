/**
 * The network to be drawn and walked: views, what changed in them, ways between parties, bridges.
 * Rules are pure: what the graph answered goes in, what GraphQL shows comes out. May import the
 * feature's words and its questions ({@code graph}); no row ever enters.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.network.view;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
