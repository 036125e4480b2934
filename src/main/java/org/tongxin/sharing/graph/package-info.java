/** What is offered and needed, as the graph shows it: the only part of sharing that asks Neo4j. */
@NullMarked
package org.tongxin.sharing.graph;

import org.jspecify.annotations.NullMarked;
