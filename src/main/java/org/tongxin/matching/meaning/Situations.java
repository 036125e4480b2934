package org.tongxin.matching.meaning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Sha256;

/** The situations that are known, in the order of their file. They are data of the product. */
public record Situations(List<Situation> all) {
  private static final String FILE = "/matching/situations.yaml";
  private static final int DIGITS_OF_DIGEST = 16;
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * @throws IllegalArgumentException with every fault of them
   */
  public Situations {
    all = List.copyOf(all);
    List<String> faults = SituationChecks.faults(all);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
  }

  /** The situations of the product. */
  public static Situations load() {
    try (InputStream file = Situations.class.getResourceAsStream(FILE)) {
      return of(
          new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The situations of a file.
   *
   * @throws IllegalArgumentException where it cannot be read, or with every fault of it
   */
  static Situations of(String yaml) {
    try {
      File file = YAML.readValue(yaml, File.class);
      return new Situations(Objects.requireNonNullElse(file.situations(), List.of()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("situations.yaml: " + e.getOriginalMessage(), e);
    }
  }

  private record File(@Nullable List<Situation> situations) {}

  /** Of all sentences in their order; others have another. */
  String digest() {
    String sentences = all.stream().map(it -> it.both() + "\n").collect(Collectors.joining());
    return Sha256.hex(sentences.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS_OF_DIGEST);
  }
}
