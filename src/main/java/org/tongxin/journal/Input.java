package org.tongxin.journal;

import org.jspecify.annotations.Nullable;

/**
 * What a mutation is asked to do. Its name, without {@code Input}, is the operation's; all of it is
 * compared by hash where the same key comes again.
 */
public interface Input {
  /** Makes a repeated request do nothing twice; null where the caller does not care. */
  @Nullable String idempotencyKey();
}
