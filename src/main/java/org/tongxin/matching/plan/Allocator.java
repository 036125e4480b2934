package org.tongxin.matching.plan;

/** Allocates the units of a market; the same market is always settled the same way. */
interface Allocator {
  Settled allocate(Market market);

  Method method();
}
