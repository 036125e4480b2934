/**
 * How well an offer fits a need: hard rules, and points that add up and explain themselves. Pure
 * decisions on what sharing lists; what words mean comes as points; no store, no model and no clock
 * enters.
 */
@NullMarked
package org.tongxin.matching.score;

import org.jspecify.annotations.NullMarked;
