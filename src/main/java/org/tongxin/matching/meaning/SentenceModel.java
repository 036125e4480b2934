package org.tongxin.matching.meaning;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence means. Off the request's thread, one text at a time, since its quantisation
 * depends on what is read together. Whoever asks goes on without it where it is switched off, fails
 * or is busy.
 */
@ApplicationScoped
public class SentenceModel {
  /** Kept with each vector: vectors of different models do not compare. */
  public static final String ID = "bge-small-zh-v1.5-q/" + Adapter.id();

  /** Numbers in a vector. */
  public static final int DIMENSIONS = 512;

  private static final Logger LOG = Logger.getLogger(SentenceModel.class);
  private static final int MOST_WAITING = 64;
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final long REST_NANOS = Duration.ofMinutes(1).toNanos();

  private final boolean enabled;
  private final Supplier<EmbeddingModel> loader;
  private final ExecutorService readers =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().daemon().name("sentences").factory());
  private @Nullable EmbeddingModel model;
  private volatile @Nullable Long failedAt;

  @Inject
  SentenceModel(
      @ConfigProperty(name = "tongxin.matching.meaning", defaultValue = "true") boolean enabled) {
    this(enabled, SentenceEncoder::new);
  }

  SentenceModel(boolean enabled, Supplier<EmbeddingModel> loader) {
    this.enabled = enabled;
    this.loader = loader;
  }

  /** Whether it is switched on, and did not fail within the last minute. */
  public boolean isReady() {
    Long failed = failedAt;
    return enabled && (failed == null || System.nanoTime() - failed > REST_NANOS);
  }

  /**
   * What is made of the vectors of some texts, each of length 1; empty where the model cannot be
   * had. Never fails.
   *
   * @param reading asks for one text after the other, on the thread of the model
   */
  <T> Uni<Optional<T>> read(Function<Function<String, SentenceVector>, T> reading) {
    return isReady()
        ? Uni.createFrom()
            .item(() -> Optional.of(reading.apply(this::vector)))
            .runSubscriptionOn(readers)
            .ifNoItem()
            .after(LONGEST)
            .recoverWithItem(Optional::empty)
            .onFailure()
            .recoverWithItem(Optional::empty)
        : Uni.createFrom().item(Optional.empty());
  }

  void stop(@Observes ShutdownEvent event) {
    readers.shutdownNow();
  }

  // On the one reading thread only. A native library that cannot be loaded is an Error.
  private SentenceVector vector(String text) {
    try {
      if (model == null) {
        model = loader.get();
      }
      return new SentenceVector(model.embed(text).content().vector());
    } catch (RuntimeException | LinkageError e) {
      failedAt = System.nanoTime();
      LOG.warnf("Sentences cannot be read; matching goes on without their meaning: %s", e);
      throw new IllegalStateException(e);
    }
  }
}
