/** What matching asks of the graph: candidates, and what their words mean. */
@NullMarked
package org.tongxin.matching.graph;

import org.jspecify.annotations.NullMarked;
