package org.tongxin.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AdaptedModelTest {
  private static final String MATRIX = "onnx::MatMul_541";

  @Test
  void aChangeOfNothingLeavesTheModelAsItIs() throws IOException {
    byte[] model = model();

    byte[] adapted = AdaptedModel.of(model, changing(MATRIX, 0));

    assertThat(adapted).isEqualTo(model);
  }

  @Test
  void aChangeIsFoundInItsMatrixAlone() throws IOException {
    byte[] model = model();

    byte[] adapted = AdaptedModel.of(model, changing(MATRIX, 1));

    assertThat(adapted).hasSameSizeAs(model);
    int first = Arrays.mismatch(model, adapted);
    int last = model.length - 1;
    while (model[last] == adapted[last]) {
      last--;
    }
    // Its numbers and, right before or behind them, its scales.
    assertThat(last - first).isBetween(512 * 512 / 2, 512 * 512 + 16 * 1024);
  }

  @Test
  void anAdapterOfAnotherModelIsRefused() throws IOException {
    byte[] model = model();

    assertThatThrownBy(() -> AdaptedModel.of(model, changing("onnx::MatMul_1", 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the model of sentences has no onnx::MatMul_1_quantized");
    assertThatThrownBy(
            () -> AdaptedModel.of("no model".getBytes(StandardCharsets.UTF_8), changing(MATRIX, 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theAdapterOfTheProductChangesAllMatricesOfTheModel() {
    Adapter adapter = Adapter.load();

    assertThat(adapter.changes()).hasSize(4 * 6).containsKey(MATRIX);
    assertThat(Adapter.id()).hasSize(12);
    assertThat(SentenceModel.ID).endsWith("/" + Adapter.id());
  }

  @Test
  void aFileThatEndsEarlyIsRefused() throws IOException {
    try (InputStream file = Adapter.class.getResourceAsStream("/" + Adapter.NAME)) {
      byte[] half = Arrays.copyOf(Objects.requireNonNull(file).readAllBytes(), 1_000);

      assertThatThrownBy(() -> Adapter.read(half)).isInstanceOf(EOFException.class);
    }
  }

  /**
   * An adapter of one matrix of 512 rows and columns, which adds a number to each of its numbers.
   */
  private static Adapter changing(String matrix, float added) {
    float[][] down = new float[512][1];
    float[][] up = new float[1][512];
    for (float[] row : down) {
      row[0] = added;
    }
    Arrays.fill(up[0], 1);
    return new Adapter(Map.of(matrix, new LowRank(down, up)));
  }

  private static byte[] model() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("bge-small-zh-v1.5-q.onnx"))) {
      return file.readAllBytes();
    }
  }
}
