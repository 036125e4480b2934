package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;

/**
 * Sibling fields never disturb one another: 20 aliased ledger fields in one query, 8 callers, 200
 * requests.
 */
@OnRealStores
class SiblingFieldsTest {
  private static final int CALLERS = 8;
  private static final int REQUESTS = 12;
  private static final String TWENTY =
      IntStream.range(0, 20)
          .mapToObj(
              "f%d: metrics(subject: \"bz-alli-zone\", first: 5) { totalCount nodes { code } }"
                  ::formatted)
          .collect(Collectors.joining("\n", "{\n", "\n}"));

  @Test
  void twentyAliasesAnswerEveryTime() throws Exception {
    var callers = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < CALLERS; i++) {
      callers.add(SiblingFieldsTest::requests);
    }
    int answered = 0;
    try (var threads = Executors.newFixedThreadPool(CALLERS)) {
      for (var caller : threads.invokeAll(callers)) {
        answered += caller.get();
      }
    }

    assertThat(answered).isEqualTo(CALLERS * REQUESTS);
    System.out.println(answered + " of " + CALLERS * REQUESTS + " requests without an error");
  }

  private static int requests() {
    int answered = 0;
    for (int i = 0; i < REQUESTS; i++) {
      var answer = Api.ask(TWENTY, Map.of());
      List<?> errors = answer.getList("errors");
      answered += errors == null && answer.getMap("data").size() == 20 ? 1 : 0;
    }
    return answered;
  }
}
