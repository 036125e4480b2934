/**
 * Plans of an alliance, a region or a list of needs: what is asked for, what came of it, and how
 * listings, matches and promises become a problem in whole units and the answer becomes amounts
 * again. The last is a pure decision on values. A plan proposes; nothing of it binds anybody.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.matching.planning;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
