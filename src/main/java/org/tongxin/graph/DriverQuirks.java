package org.tongxin.graph;

import io.smallrye.mutiny.TimeoutException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;

/** What is peculiar about the driver, kept out of everything else. */
final class DriverQuirks {
  // A server that shuts down fails running statements as client errors, though the client did
  // nothing wrong.
  private static final Set<String> SHUTTING_DOWN =
      Set.of(
          "Neo.ClientError.General.TransactionOutOfMemoryError",
          "Neo.DatabaseError.General.UnknownError",
          "Neo.TransientError.General.DatabaseUnavailable",
          "Neo.DatabaseError.Database.DatabaseNotFound");

  private DriverQuirks() {}

  /** Whether asking the same again may succeed. */
  static boolean isPassing(Throwable failure) {
    Throwable cause = unwrapped(failure);
    return cause instanceof TransientException || cause instanceof SessionExpiredException;
  }

  /** Whether Neo4j cannot be had at the moment. */
  static boolean isOutage(Throwable failure) {
    Throwable cause = unwrapped(failure);
    return cause instanceof ServiceUnavailableException
        || cause instanceof SessionExpiredException
        || cause instanceof TransientException
        || cause instanceof TimeoutException
        || (cause instanceof Neo4jException neo4j && SHUTTING_DOWN.contains(neo4j.code()))
        // The pool has no free connection within its time limit: a plain ClientException with no
        // code of its own.
        || (cause instanceof Neo4jException pool
            && String.valueOf(pool.getMessage()).contains("acquire connection"));
  }

  static Throwable translate(Throwable failure) {
    return isOutage(failure)
        ? Refusal.of(Code.UNAVAILABLE, "", "关系图暂不可用，请稍后重试", "the graph is unavailable, try again")
            .asException()
            .initCause(failure)
        : unwrapped(failure);
  }

  private static Throwable unwrapped(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
