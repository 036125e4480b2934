package org.tongxin.matching.meaning;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * BAAI's bge-small-zh-v1.5, quantised, as langchain4j ships it, with what the product taught it;
 * one thread a text, since texts are short and requests need the other processors.
 */
final class SentenceEncoder extends AbstractInProcessEmbeddingModel {
  private static final String MODEL = "bge-small-zh-v1.5-q.onnx";
  private static final String TOKENS = "bge-small-zh-v1.5-q-tokenizer.json";

  private final OnnxBertBiEncoder encoder;

  /**
   * Loads the model, which takes a second and about 100 MB.
   *
   * @throws IllegalStateException where it cannot be loaded
   */
  SentenceEncoder() {
    super(Runnable::run);
    this.encoder = load();
  }

  @Override
  protected OnnxBertBiEncoder model() {
    return encoder;
  }

  private static OnnxBertBiEncoder load() {
    try (InputStream model = resource(MODEL);
        InputStream tokens = resource(TOKENS);
        var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      var environment = OrtEnvironment.getEnvironment();
      byte[] adapted = AdaptedModel.of(model.readAllBytes(), Adapter.load());
      OrtSession session = environment.createSession(adapted, options);
      return new OnnxBertBiEncoder(environment, session, tokens, PoolingMode.CLS);
    } catch (IOException | OrtException e) {
      throw new IllegalStateException("the model of sentences cannot be loaded", e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        Thread.currentThread().getContextClassLoader().getResourceAsStream(name), name);
  }
}
