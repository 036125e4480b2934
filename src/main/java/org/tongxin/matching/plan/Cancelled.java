package org.tongxin.matching.plan;

/**
 * Nobody wanted the plan any more; nothing of it is kept.
 *
 * @param done parts that were settled by then
 * @param all parts
 */
public record Cancelled(int done, int all) implements Planned {}
