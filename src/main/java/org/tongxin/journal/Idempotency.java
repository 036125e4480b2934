package org.tongxin.journal;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Position;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Sha256;

/**
 * Does a keyed request once. The key's row is written in the business transaction, so a request
 * that fails leaves none; a second request with the key waits up to two seconds for the first to
 * end.
 */
public final class Idempotency {
  private static final int LONGEST_KEY = 255;
  private static final String WAIT = "set local lock_timeout = '2s'";
  // After 48 hours a key is forgotten, and may be used for something else.
  private static final String FORGET =
      "delete from idempotency where caller = :caller and operation = :operation and key = :key"
          + " and created_at < cast(:now as timestamptz) - interval '48 hours'";
  private static final String CLAIM =
      """
      insert into idempotency (caller, operation, key, arguments_hash, created_at)
      values (:caller, :operation, :key, :hash, :now) on conflict do nothing
      """;
  private static final String FIND =
      """
      select arguments_hash, subject_id, position from idempotency
      where caller = :caller and operation = :operation and key = :key
      """;
  private static final String KEEP =
      """
      update idempotency set subject_id = :subject, position = :position
      where caller = :caller and operation = :operation and key = :key
      """;

  private Idempotency() {}

  /**
   * A request as its caller keyed it; {@code key} is null where it was not.
   *
   * @param arguments the request's arguments, compared by hash with those the key was first used
   *     with
   */
  public record Request(String caller, String operation, @Nullable String key, Object arguments) {}

  /**
   * What a request came to: the id of the thing it changed, and where that stands in the journal.
   */
  public record Outcome(String subjectId, Position position) {}

  /**
   * The outcome of {@code work}, or of the earlier request with the same key.
   *
   * @param work does the request and gives the id of what it changed
   */
  public static Uni<Outcome> once(
      Transaction transaction, Request request, Supplier<Uni<String>> work) {
    String key = request.key();
    if (key == null) {
      return outcome(transaction, work);
    }
    if (key.isEmpty() || key.length() > LONGEST_KEY) {
      throw Refusal.badInput(
              "input.idempotencyKey", "幂等键长度须为1至255个字符", "a key has 1 to 255 characters")
          .asException();
    }
    var keyed = new Keyed(transaction, request, key, hash(request.arguments()));
    return keyed
        .claim()
        .chain(claimed -> claimed ? outcome(transaction, work).call(keyed::keep) : keyed.earlier());
  }

  private static Uni<Outcome> outcome(Transaction transaction, Supplier<Uni<String>> work) {
    return work.get().map(subject -> new Outcome(subject, transaction.position()));
  }

  private static String hash(Object arguments) {
    return Sha256.hex(Json.write(arguments).getBytes(StandardCharsets.UTF_8));
  }

  private record Keyed(Transaction transaction, Request request, String key, String hash) {

    Uni<Boolean> claim() {
      return transaction
          .session()
          .createNativeQuery(WAIT)
          .executeUpdate()
          .chain(() -> query(FORGET).setParameter("now", transaction.now()).executeUpdate())
          .chain(() ->
              query(CLAIM)
                  .setParameter("hash", hash)
                  .setParameter("now", transaction.now())
                  .executeUpdate())
          .map(rows -> rows == 1);
    }

    Uni<Outcome> earlier() {
      return query(FIND).getSingleResult().map(found -> outcomeOf((Object[]) found));
    }

    Uni<Integer> keep(Outcome outcome) {
      return query(KEEP)
          .setParameter("subject", outcome.subjectId())
          .setParameter("position", outcome.position().toString())
          .executeUpdate();
    }

    private Outcome outcomeOf(Object[] row) {
      if (!hash.equals(row[0])) {
        throw Refusal.of(
                Code.IDEMPOTENCY_MISMATCH,
                "input.idempotencyKey",
                "该幂等键已用于不同的请求",
                "the key was used with other arguments")
            .asException();
      }
      return new Outcome((String) row[1], Position.find((String) row[2]).orElse(Position.START));
    }

    private org.hibernate.reactive.mutiny.Mutiny.Query<?> query(String sql) {
      return transaction
          .session()
          .createNativeQuery(sql)
          .setParameter("caller", request.caller())
          .setParameter("operation", request.operation())
          .setParameter("key", key);
    }
  }
}
