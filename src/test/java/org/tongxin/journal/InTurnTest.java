package org.tongxin.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One thing after the other, however many there are. */
class InTurnTest {
  private static final int MANY = 100_000;

  @Test
  void aHundredThousandThingsAreDoneInTheirOrder() {
    var done = new ArrayList<Integer>();
    List<Integer> items = IntStream.range(0, MANY).boxed().toList();

    InTurn.each(items, item -> Uni.createFrom().item(item).invoke(done::add))
        .await()
        .indefinitely();

    assertThat(done).isEqualTo(items);
  }

  @Test
  void nothingIsDoneAfterAFailure() {
    var done = new ArrayList<Integer>();
    Uni<Void> all =
        InTurn.each(
            List.of(1, 2, 3),
            item ->
                item == 2
                    ? Uni.createFrom().failure(new IllegalStateException("no"))
                    : Uni.createFrom().item(item).invoke(done::add));

    assertThatThrownBy(() -> all.await().indefinitely()).hasMessage("no");
    assertThat(done).containsExactly(1);
  }
}
