package org.tongxin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;

/** Rounds through what is due: all of it, and nobody else at the same time. */
@OnRealStores
class RoundsTest {
  private static final String DUE =
      """
      select id from (select lpad(cast(n as text), 4, '0') as id from generate_series(1, :many) n) due
      where id > :after order by id limit 100
      """;

  @Inject Ledger ledger;

  @Test
  void everythingThatIsDueComesOnceAndInOrder() throws Throwable {
    var done = new ArrayList<String>();
    var rounds = new Rounds(ledger, "everything", "tester");

    VertxContextSupport.subscribeAndAwait(() ->
        rounds.each(
            DUE,
            transaction -> Map.of("many", 230),
            (transaction, id) -> Uni.createFrom().voidItem().invoke(() -> done.add(id))));

    assertThat(done)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 230).mapToObj("%04d"::formatted).toList());
  }

  @Test
  void ofTwoRoundsOneWaitsForTheOther() throws Throwable {
    List<Integer> atOnce = Collections.synchronizedList(new ArrayList<>());
    var within = new AtomicInteger();
    var rounds = new Rounds(ledger, "one of two", "tester");

    VertxContextSupport.subscribeAndAwait(() ->
        Uni.join()
            .all(slowly(rounds, within, atOnce), slowly(rounds, within, atOnce))
            .andFailFast());

    assertThat(atOnce).hasSize(6).containsOnly(1);
  }

  private static Uni<Void> slowly(Rounds rounds, AtomicInteger within, List<Integer> atOnce) {
    return rounds.each(
        DUE,
        transaction -> Map.of("many", 3),
        (transaction, id) ->
            Uni.createFrom()
                .voidItem()
                .invoke(() -> atOnce.add(within.incrementAndGet()))
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(20))
                .invoke(within::decrementAndGet));
  }
}
