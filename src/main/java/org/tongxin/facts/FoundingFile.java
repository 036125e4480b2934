package org.tongxin.facts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Sha256;

/**
 * A sound file to be loaded once.
 *
 * @param sha256 tells one edition from another
 * @param served how many records of each sort it puts on record
 * @param waiting how many of each sort wait for their feature
 * @param steps what to write, in this order
 */
record FoundingFile(
    String name,
    String sha256,
    Map<String, Integer> served,
    Map<String, Integer> waiting,
    Function<Transaction, List<Step>> steps) {

  static String sha256(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** What was loaded and what waits, for the log. */
  String summary() {
    String loaded = "Founding data " + name + ": loaded " + listed(served);
    return waiting.isEmpty()
        ? loaded + "."
        : loaded + "; waiting for a feature to come: " + listed(waiting) + ".";
  }

  private static String listed(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
  }
}
