package org.tongxin.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an .xlsx file. All of it is unpacked once, and counted, before any part is read, and
 * none of it stays in memory. The JDK's stream of zip entries cannot read what streaming writers
 * such as our own make: small entries with the sizes of large ones after them.
 */
final class Archive implements AutoCloseable {
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  static Archive of(byte[] bytes) {
    try {
      var archive =
          new Archive(
              ZipFile.builder()
                  .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                  .setIgnoreLocalFileHeader(true)
                  .get());
      archive.inspect(bytes.length);
      return archive;
    } catch (IOException | IllegalArgumentException e) { // the latter: a field that is no number
      throw Unfit.DAMAGED.found();
    }
  }

  boolean has(String name) {
    return entries.containsKey(normal(name));
  }

  /** The part of this name, in capitals or small letters; damaged where there is none. */
  XmlPart part(String name) {
    @Nullable ZipArchiveEntry entry = entries.get(normal(name));
    if (entry == null) {
      throw Unfit.DAMAGED.found();
    }
    try {
      return XmlPart.of(zip.getInputStream(entry));
    } catch (IOException e) {
      throw Unfit.DAMAGED.found();
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw Unfit.DAMAGED.found();
    }
  }

  private void inspect(int packed) throws IOException {
    long most =
        Math.min(
            Limits.UNPACKED_BYTES,
            Math.max(Limits.UNPACKED_UNSUSPECTED, Limits.UNPACKED_RATIO * packed));
    long unpacked = 0;
    var all = zip.getEntries();
    while (all.hasMoreElements()) {
      ZipArchiveEntry entry = all.nextElement();
      if (entries.size() == Limits.ENTRIES) {
        throw Unfit.BOMB.found();
      }
      note(entry);
      try (InputStream part = zip.getInputStream(entry)) {
        unpacked += count(part, most - unpacked);
      }
    }
  }

  private void note(ZipArchiveEntry entry) {
    String name = normal(entry.getName());
    refuseUnwanted(name);
    boolean readable =
        (entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED)
            && !entry.getGeneralPurposeBit().usesEncryption();
    // Of two parts of one name nobody knows which is meant.
    if (!readable || entries.put(name, entry) != null) {
      throw Unfit.DAMAGED.found();
    }
  }

  private static void refuseUnwanted(String name) {
    if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
      throw Unfit.MACROS.found();
    }
    if (name.startsWith("xl/externallinks/")) {
      throw Unfit.EXTERNAL_LINKS.found();
    }
  }

  private static long count(InputStream part, long most) throws IOException {
    byte[] buffer = new byte[8192];
    long count = 0;
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      count += read;
      if (count > most) {
        throw Unfit.BOMB.found();
      }
    }
    return count;
  }

  private static String normal(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
