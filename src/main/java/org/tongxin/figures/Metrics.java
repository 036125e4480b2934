package org.tongxin.figures;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.api.Page;
import org.tongxin.api.PageRequest;
import org.tongxin.journal.Ledger;

/** Asks the ledger for figures. */
@ApplicationScoped
public class Metrics {
  private static final String FORWARD =
      "from MetricRow where subjectId = :subject and code > :after and code < :before order by code";
  private static final String BACKWARD =
      "from MetricRow where subjectId = :subject and code > :after and code < :before order by code desc";
  private static final String COUNT = "select count(*) from MetricRow where subjectId = :subject";
  private static final String ABOUT = "from MetricRow where subjectId = :subject order by code";
  private static final String BY_IDS = "from MetricRow where id in :ids";

  private final Ledger ledger;

  Metrics(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Those about a subject, by code. */
  public Uni<Page<Metric>> about(String subjectId, PageRequest page) {
    return ledger.read(session ->
        count(session, subjectId)
            .chain(total ->
                find(session, subjectId, page)
                    .map(found -> Page.of(found, total, page, Metric::code))));
  }

  /** Those about a subject that hold for no day after {@code day}. */
  public Uni<List<Metric>> outOfDate(String subjectId, LocalDate day) {
    return ledger
        .read(session ->
            session
                .createQuery(ABOUT, MetricRow.class)
                .setParameter("subject", subjectId)
                .getResultList())
        .map(rows ->
            rows.stream()
                .map(MetricRow::toMetric)
                .filter(metric -> {
                  LocalDate last = metric.holdsUntil();
                  return last != null && last.isBefore(day);
                })
                .toList());
  }

  Uni<List<Metric>> byIds(List<String> ids) {
    return ledger
        .read(session ->
            session.createQuery(BY_IDS, MetricRow.class).setParameter("ids", ids).getResultList())
        .map(rows -> rows.stream().map(MetricRow::toMetric).toList());
  }

  private static Uni<Integer> count(Mutiny.StatelessSession session, String subjectId) {
    return session
        .createQuery(COUNT, Long.class)
        .setParameter("subject", subjectId)
        .getSingleResult()
        .map(total -> (int) Math.min(total, Page.COUNT_CAP));
  }

  private static Uni<List<Metric>> find(
      Mutiny.StatelessSession session, String subjectId, PageRequest page) {
    return session
        .createQuery(page.backward() ? BACKWARD : FORWARD, MetricRow.class)
        .setParameter("subject", subjectId)
        .setParameter("after", page.parameters().get("after"))
        .setParameter("before", page.parameters().get("before"))
        .setMaxResults(page.limit() + 1)
        .getResultList()
        .map(rows -> rows.stream().map(MetricRow::toMetric).toList());
  }
}
