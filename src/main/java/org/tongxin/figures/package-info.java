/**
 * What is counted and where it is known from: metrics with qualifier, date and quality; sources and
 * citations; remarks in a source's words; open questions, that is what the sources do not say. Lies
 * below all features and knows subjects by id only. May import kernel, journal, access and api.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.figures;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
