/**
 * Alliances that are made up so that people can try everything without touching a fact: clearly
 * marked, apart from what is real, left out of lists and searches unless asked for, and gone again
 * on a word. May import network and what lies below it.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.practice;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
