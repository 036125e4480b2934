/**
 * The only door to Neo4j: named .cypher files, the projector that follows the journal, rebuilds,
 * migrations, digests. May import kernel and journal (it reads what the journal tells); no
 * feature's meaning ever enters, only names of files and plain values.
 */
@NullMarked
package org.tongxin.graph;

import org.jspecify.annotations.NullMarked;
