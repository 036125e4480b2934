package org.tongxin.figures;

import java.util.List;
import org.tongxin.journal.Change;

/**
 * What can happen to figures and provenance. The ledger is their home, so the graph shows none of
 * it.
 */
public sealed interface FiguresChange extends Change {

  /** A source is on record, with what is remarked about it. */
  record SourceRecorded(Source source, List<Remark> remarks) implements FiguresChange {
    @Override
    public String subjectId() {
      return source.id();
    }

    @Override
    public int version() {
      return source.version();
    }
  }

  /** A figure is on record. */
  record MetricRecorded(Metric metric) implements FiguresChange {
    @Override
    public String subjectId() {
      return metric.id();
    }

    @Override
    public int version() {
      return metric.version();
    }
  }

  /** A figure was wrong, or about something that turned out to be something else. */
  record MetricCorrected(Metric metric) implements FiguresChange {
    @Override
    public String subjectId() {
      return metric.id();
    }

    @Override
    public int version() {
      return metric.version();
    }
  }

  /** A fact is cited, with what its source says of it in words. */
  record FactCited(Citation citation, List<Remark> remarks) implements FiguresChange {
    @Override
    public String subjectId() {
      return citation.id();
    }

    @Override
    public int version() {
      return 1; // a citation is never changed: a correction cites anew
    }
  }

  /** Something is found that the sources leave open. */
  record QuestionRaised(OpenQuestion question) implements FiguresChange {
    @Override
    public String subjectId() {
      return question.id();
    }

    @Override
    public int version() {
      return question.version();
    }
  }
}
