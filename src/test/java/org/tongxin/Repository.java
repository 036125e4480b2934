package org.tongxin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the checkout, which tests compare with what runs. */
public final class Repository {
  private Repository() {}

  /** All files below a folder whose name ends so, sorted. */
  public static List<Path> files(String folder, String ending) {
    try (var paths = Files.walk(Path.of(folder))) {
      return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
