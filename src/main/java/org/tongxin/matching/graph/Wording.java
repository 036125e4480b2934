package org.tongxin.matching.graph;

import org.jspecify.annotations.Nullable;

/** The words of a listing that wait to be read, as the graph has them. */
public record Wording(String id, String title, @Nullable String text) {

  /** All of it, as a model reads it. */
  public String whole() {
    return text == null ? title : title + "。" + text;
  }
}
