package org.tongxin.figures;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Languages;
import org.tongxin.api.PageRequest;
import org.tongxin.api.Payloads;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;

/** Figures and where they are known from. */
@GraphQLApi
public class FiguresApi {
  private final Metrics metrics;
  private final Provenance provenance;
  private final Subjects subjects;
  private final Recording recording;
  private final Payloads payloads;

  FiguresApi(
      Metrics metrics,
      Provenance provenance,
      Subjects subjects,
      Recording recording,
      Payloads payloads) {
    this.metrics = metrics;
    this.provenance = provenance;
    this.subjects = subjects;
    this.recording = recording;
    this.payloads = payloads;
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description("Figures about a subject, by code; NOT_FOUND where there is no such subject (数据查询)")
  public Uni<MetricConnection> metrics(
      @Name("subject") @Id @Description("Id or code of a region, unit, team or alliance (对象)")
          String subject,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return subjects
        .find(subject)
        .onItem()
        .ifNull()
        .failWith(() -> Refusal.notFound("subject").asException())
        .chain(id -> metrics.about(id, page))
        .map(MetricConnection::of);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Puts a figure on record, as whoever acts for its subject (登记数据)")
  public Uni<MetricPayload> recordMetric(
      @Name("input") @Description("The figure (输入)") RecordMetricInput input) {
    return payloads.answer(caller -> recording.record(caller, input), MetricPayload::new);
  }

  @Description(
      "The figure as it is to be read, with its qualifier, in the language of Accept-Language (读法)")
  public String reading(@Source Metric metric) {
    return Reading.of(metric).in(Languages.current());
  }

  @Description("The qualifier in the language of Accept-Language (口径限定的文字)")
  public String qualifierLabel(@Source Metric metric) {
    return Languages.label(metric.qualifier());
  }

  @Description("Where the figure is taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> citations(@Source List<Metric> about) {
    return provenance.citations(about.stream().map(Metric::id).toList());
  }

  @Description("What the sources leave open about the figure (未明之处)")
  public Uni<List<List<@NonNull OpenQuestion>>> openQuestions(@Source List<Metric> about) {
    return provenance.questionsAbout(about.stream().map(Metric::id).toList());
  }

  @Description("The text it is taken from (来源)")
  public Uni<List<org.tongxin.figures.Source>> source(@Source List<Citation> citations) {
    List<String> ids = citations.stream().map(Citation::sourceId).distinct().toList();
    return provenance
        .sources(ids)
        .map(sources -> {
          var byId = new HashMap<String, org.tongxin.figures.Source>();
          sources.forEach(source -> byId.put(source.id(), source));
          return citations.stream()
              .map(citation -> required(byId.get(citation.sourceId())))
              .toList();
        });
  }

  @Description("What is said about the source itself, such as passages that were restored (说明)")
  public Uni<List<List<@NonNull Remark>>> remarks(@Source List<org.tongxin.figures.Source> about) {
    return provenance.remarks(about.stream().map(org.tongxin.figures.Source::id).toList());
  }

  private static org.tongxin.figures.Source required(
      org.tongxin.figures.@org.jspecify.annotations.Nullable Source source) {
    if (source == null) {
      throw Refusal.of(Code.INTERNAL, "", "缺少来源", "a source is missing").asException();
    }
    return source;
  }
}
