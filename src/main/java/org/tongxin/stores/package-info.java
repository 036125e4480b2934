/**
 * The embedded stores: where no addresses are configured, a real PostgreSQL and a real Neo4j run as
 * children of the service and keep their data in its data folder. May import java and MicroProfile
 * Config only. The only room that starts processes; nothing about what the stores hold ever enters.
 */
@NullMarked
package org.tongxin.stores;

import org.jspecify.annotations.NullMarked;
