/**
 * What somebody types, read into candidate listings: what is offered or needed, how much, when, and
 * for whom. Everything is a pure decision on values, and the words to go by are data in files. May
 * import the kernel, units of measure of sharing, spans of recurrence, java and the YAML reader; no
 * store, no clock, no GraphQL and no learned model ever enters.
 */
@NullMarked
package org.tongxin.matching.text;

import org.jspecify.annotations.NullMarked;
