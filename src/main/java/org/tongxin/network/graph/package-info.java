/**
 * The network's questions to the graph, each a file in {@code neo4j/queries/network}, and how its
 * answers become the feature's records.
 */
@NullMarked
package org.tongxin.network.graph;

import org.jspecify.annotations.NullMarked;
