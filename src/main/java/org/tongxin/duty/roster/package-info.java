/**
 * Whose turn it is: periods, the rotation, what each member owes, rosters that keep every rule, and
 * why somebody serves or does not. Everything is a pure decision on values. May import the kernel,
 * java, exact fractions and the solver, whose types stay inside; no store, no framework, no clock
 * and no GraphQL ever enters.
 */
@NullMarked
package org.tongxin.duty.roster;

import org.jspecify.annotations.NullMarked;
