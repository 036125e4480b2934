/**
 * Sheets of units, offers and needs, in and out: a file is checked whole before its first row is
 * written, then written in small steps that survive a stop of the service, and taken back where
 * somebody wants that. May import sheets, sharing, network and what lies below them; a rule of what
 * the rows are about never enters, it is asked for.
 */
@NullMarked
@DefaultNonNull
package org.tongxin.imports;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
