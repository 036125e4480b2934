package org.tongxin.network;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Refusal;

/**
 * Word from a room above on two units that turn out to be one; every bean of this type is asked
 * before a merge, and follows it in the same transaction.
 */
public interface MergeFollower {
  /** What stands against it; empty where nothing does. */
  Uni<List<Refusal>> objections(Transaction transaction, String fromId, String intoId);

  /** Makes what spoke of {@code fromId} speak of {@code intoId}. */
  Uni<Void> follow(Transaction transaction, String fromId, String intoId);
}
