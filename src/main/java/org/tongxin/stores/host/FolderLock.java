package org.tongxin.stores.host;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * The lock on a data folder: one host at a time. A host that is shutting down after its service
 * died is waited for; a host whose service is alive is not.
 */
final class FolderLock {
  private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(60);
  // A service that was killed this instant may still be seen.
  private static final Duration DYING_WAIT = Duration.ofSeconds(2);
  private static final Duration POLL = Duration.ofMillis(100);

  private FolderLock() {}

  /**
   * Takes the lock of {@code folder} for the service with process id {@code service}.
   *
   * @throws StartRefused where another live service holds it, or a dying one does not let go within
   *     a minute
   */
  static FileLock take(Path folder, long service) throws IOException, InterruptedException {
    var channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long deadline = System.nanoTime() + SHUTDOWN_WAIT.toNanos();
    long grace = System.nanoTime() + DYING_WAIT.toNanos();
    FileLock lock;
    while ((lock = channel.tryLock()) == null) {
      var other = owner(folder).filter(FolderLock::isRunning);
      if (other.isPresent() && System.nanoTime() > grace) {
        throw new StartRefused(
            "the data folder %s is in use by the service with process id %d; stop it, or set TONGXIN_DATA to another folder"
                .formatted(folder, other.get().pid()));
      }
      if (System.nanoTime() > deadline) {
        throw new StartRefused(
            "the data folder %s is still locked by an earlier run".formatted(folder));
      }
      Thread.sleep(POLL);
    }
    Files.writeString(folder.resolve("owner"), signature(service));
    return lock;
  }

  private static Optional<ProcessHandle> owner(Path folder) throws IOException {
    try {
      String signature = Files.readString(folder.resolve("owner"));
      return ProcessHandle.of(Long.parseLong(signature.split(" ", 2)[0]))
          .filter(handle -> signature(handle.pid()).equals(signature));
    } catch (NoSuchFileException | NumberFormatException notWritten) {
      return Optional.empty();
    }
  }

  // A killed process whose parent has not waited for it still counts as alive, but has no command
  // any more.
  private static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  /** Process id and start, so that a process id used again is not taken for the old owner. */
  private static String signature(long pid) {
    String start =
        ProcessHandle.of(pid)
            .flatMap(handle -> handle.info().startInstant())
            .map(Object::toString)
            .orElse("");
    return pid + " " + start;
  }
}
