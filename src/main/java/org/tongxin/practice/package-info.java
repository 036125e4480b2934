/**
 * Alliances that are made up so that people can try everything without touching a fact: clearly
 * marked, apart from what is real, left out of lists and searches unless asked for, and gone again
 * on a word. May import matching, meetings, and what lies below them.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.practice;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
