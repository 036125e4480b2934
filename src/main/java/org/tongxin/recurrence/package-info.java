/**
 * On which days something happens again, and stretches of time. Pure decisions on values; time and
 * zone are arguments. May import the kernel, java and the recurrence library, whose types stay
 * inside; no store, no framework, no clock and no GraphQL ever enters.
 */
@NullMarked
package org.tongxin.recurrence;

import org.jspecify.annotations.NullMarked;
