/**
 * Rotating duty: members of an alliance take the chair in turn. It is drafted by a rule that anyone
 * can follow, and what each owes is counted exactly. May import the rooms below it; no room above
 * it, such as practice or facts, ever enters.
 */
@NullMarked
package org.tongxin.duty;

import org.jspecify.annotations.NullMarked;
