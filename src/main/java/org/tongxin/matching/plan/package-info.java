/**
 * Who gets what: the units of offers are allocated to needs so that as many needs as can be get
 * something and the scores are as high as they can be, and every plan says how far from the best it
 * may be. Everything is a pure decision on values, in whole units. May import the kernel, java,
 * exact fractions, the index of fairness of duty and the solver, whose types stay inside; no store,
 * no framework, no clock and no GraphQL ever enters.
 */
@NullMarked
package org.tongxin.matching.plan;

import org.jspecify.annotations.NullMarked;
