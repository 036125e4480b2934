package org.tongxin.matching.meaning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads what the words of needs and offers mean, off the request's thread. */
@ApplicationScoped
public class WordsModel {
  private final SentenceModel model;
  private final Meanings meanings = Meanings.load();

  WordsModel(SentenceModel model) {
    this.model = model;
  }

  /** Whether the model is switched on, and did not fail within the last minute. */
  public boolean isReady() {
    return model.isReady();
  }

  /** Kept with each meaning: those of another model or of other situations do not compare. */
  public String id() {
    return meanings.id();
  }

  /** What words mean; empty where the model cannot be had. Never fails. */
  public Uni<Optional<Meaning>> read(Role role, Words words) {
    return model.read(vectors -> meanings.of(role, words, vectors));
  }
}
