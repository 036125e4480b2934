package org.tongxin.graph;

import java.io.Console;
import org.jboss.logging.Logger;
import org.tongxin.kernel.Position;

/**
 * How far a long catch-up has come: a bar on a terminal, a line every five seconds in the log
 * elsewhere.
 */
final class Progress {
  private static final Logger LOG = Logger.getLogger(Progress.class);
  private static final long WORTH_SHOWING = 500;
  private static final long LOG_EVERY_NANOS = 5_000_000_000L;
  private static final int BAR = 40;

  private final long total;
  private final boolean terminal = isTerminal();
  private long applied;
  private long lastLogged = System.nanoTime();
  private boolean done;

  /**
   * @param inJournal entries of the whole journal
   * @param from where the catch-up begins; anywhere but at the start the length is not known, and
   *     nothing is shown
   */
  Progress(long inJournal, Position from) {
    this.total = from.equals(Position.START) ? inJournal : 0;
    this.done = total == 0;
  }

  // Whether there is a console where nobody sits at one differs between releases of the JDK.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  void applied(int entries) {
    applied += entries;
    if (done || total < WORTH_SHOWING) {
      return;
    }
    long percent = Math.min(100, 100 * applied / total);
    if (terminal) {
      int full = (int) (BAR * percent / 100);
      System.err.printf("\rgraph [%s%s] %d%%", "#".repeat(full), ".".repeat(BAR - full), percent);
    } else if (System.nanoTime() - lastLogged > LOG_EVERY_NANOS) {
      lastLogged = System.nanoTime();
      LOG.infof("The graph has %d of %d changes (%d%%).", applied, total, percent);
    }
  }

  void done() {
    if (done) {
      return;
    }
    done = true;
    if (terminal && total >= WORTH_SHOWING) {
      System.err.println();
    }
    LOG.infof("The graph has caught up: %d changes.", applied);
  }
}
