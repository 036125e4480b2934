package org.tongxin.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.facts.Fact.AllianceFact;
import org.tongxin.facts.Fact.BodiesFact;
import org.tongxin.facts.Fact.CountsFact;
import org.tongxin.facts.Fact.GroupFact;
import org.tongxin.facts.Fact.MemberFact;
import org.tongxin.facts.Fact.MetricFact;
import org.tongxin.facts.Fact.QuestionFact;
import org.tongxin.facts.Fact.RegionFact;
import org.tongxin.facts.Fact.RemarkFact;
import org.tongxin.facts.Fact.SourceFact;
import org.tongxin.facts.Fact.TeamFact;
import org.tongxin.facts.Fact.UnitFact;
import org.tongxin.facts.Fact.WordsFact;
import org.tongxin.figures.Citation;
import org.tongxin.figures.Metric;
import org.tongxin.figures.OpenQuestion;
import org.tongxin.figures.Quality;
import org.tongxin.figures.Remark;
import org.tongxin.figures.Source;
import org.tongxin.kernel.Basis;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;
import org.tongxin.network.Alliance;
import org.tongxin.network.AllianceLinks;
import org.tongxin.network.Bodies;
import org.tongxin.network.MemberCounts;
import org.tongxin.network.MemberGroup;
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipRole;
import org.tongxin.network.Region;
import org.tongxin.network.Room;
import org.tongxin.network.Standing;
import org.tongxin.network.Subordination;
import org.tongxin.network.Team;
import org.tongxin.network.Unit;
import org.tongxin.network.Venue;

/**
 * How the records of a facts file become the product's own. Ids follow from codes, so they are the
 * same everywhere.
 */
record Founding(SourceFact source) {
  private static final int FIRST = 1;
  private static final String ZONE = "Asia/Shanghai";
  private static final Map<String, IdKind> KINDS =
      Map.ofEntries(
          Map.entry("reg", IdKind.REGION),
          Map.entry("unit", IdKind.UNIT),
          Map.entry("alli", IdKind.ALLIANCE),
          Map.entry("team", IdKind.TEAM),
          Map.entry("liai", IdKind.ARRANGEMENT),
          Map.entry("role", IdKind.POST),
          Map.entry("event", IdKind.EVENT),
          Map.entry("offer", IdKind.OFFER),
          Map.entry("need", IdKind.NEED),
          Map.entry("stat", IdKind.METRIC),
          Map.entry("oq", IdKind.QUESTION));

  /** The id of what a code names; null where its feature is still to come. */
  static @Nullable String id(@Nullable String code) {
    if (code == null) {
      return null;
    }
    IdKind kind = kind(code);
    return kind == null ? null : Id.ofCode(kind, code).toString();
  }

  /** What a code names; null where its feature is still to come. */
  static @Nullable IdKind kind(String code) {
    String[] parts = code.split("-", 3);
    return parts.length < 2 ? null : KINDS.get(parts[1]);
  }

  static String required(String code) {
    return Objects.requireNonNull(id(code), code);
  }

  Source sourceRecord() {
    return new Source(
        sourceId(),
        FIRST,
        source.id(),
        source.titleZh(),
        source.titleEn(),
        source.authorZh(),
        source.authorEn(),
        source.authorPostZh(),
        source.authorPostEn(),
        source.publisherZh(),
        source.publisherEn(),
        source.published(),
        source.publishedBasis(),
        source.statedBy());
  }

  List<Remark> sourceRemarks() {
    return remarks(sourceId(), source.remarks());
  }

  static Region region(RegionFact fact) {
    return new Region(
        required(fact.id()),
        FIRST,
        fact.id(),
        fact.nameZh(),
        fact.nameEn(),
        fact.level(),
        id(fact.parent()),
        fact.parentBasis());
  }

  static Unit unit(UnitFact fact) {
    return new Unit(
        required(fact.id()),
        FIRST,
        fact.id(),
        fact.nameZh(),
        fact.nameEn(),
        List.of(),
        fact.kind(),
        id(fact.region()),
        fact.founded(),
        bodies(fact.bodies()),
        fact.kind().isVenue() ? new Venue(fact.statedRooms(), rooms(fact)) : null,
        Standing.REAL);
  }

  @Nullable Subordination subordination(UnitFact fact) {
    if (fact.parent() == null) {
      return null;
    }
    return new Subordination(
        Id.ofCode(IdKind.SUBORDINATION, fact.id() + "/" + fact.parent()).toString(),
        FIRST,
        required(fact.id()),
        required(fact.parent()),
        null,
        null,
        source.statedBy(),
        fact.basisOf("parent"));
  }

  static Team team(TeamFact fact) {
    return new Team(
        required(fact.id()),
        FIRST,
        fact.id(),
        fact.nameZh(),
        fact.nameEn(),
        orNone(fact.aliases()),
        id(fact.affiliation()),
        id(fact.operatesIn()),
        fact.size(),
        fact.sizeRule(),
        fact.averageAge(),
        fact.membersNamed(),
        bodies(fact.bodies()));
  }

  static Alliance alliance(AllianceFact fact) {
    return new Alliance(
        required(fact.id()),
        FIRST,
        fact.id(),
        fact.nameZh(),
        fact.nameEn(),
        fact.kind(),
        fact.founded(),
        ZONE,
        counts(fact.memberCounts()),
        new AllianceLinks(
            id(fact.region()),
            id(fact.parentAlliance()),
            id(fact.body()),
            id(fact.coreUnit()),
            id(fact.lead()),
            id(fact.centre()),
            id(fact.membersSameAs())),
        null,
        Standing.REAL);
  }

  /**
   * The members that a source names. One without a role of its own is what the source calls it: a
   * member.
   */
  List<Membership> memberships(AllianceFact fact) {
    return map(fact.members(), member -> membership(fact, member));
  }

  static Metric metric(MetricFact fact) {
    return new Metric(
        required(fact.id()),
        FIRST,
        fact.id(),
        required(fact.subject()),
        fact.metricZh(),
        fact.metricEn(),
        fact.value(),
        fact.qualifier(),
        fact.unit(),
        fact.asOf(),
        fact.asOfNotBefore(),
        fact.asOfNotAfter(),
        fact.since(),
        fact.period(),
        fact.named(),
        fact.unnamed(),
        fact.basis() == Basis.STATED ? Quality.STATED : Quality.DERIVED);
  }

  static OpenQuestion question(QuestionFact fact) {
    List<String> ids = fact.refs().stream().map(Founding::id).filter(Objects::nonNull).toList();
    return new OpenQuestion(
        required(fact.id()),
        FIRST,
        fact.id(),
        fact.questionZh(),
        fact.questionEn(),
        fact.severity(),
        fact.refs(),
        ids);
  }

  /** What a question is about; one that names nothing is about the whole text. */
  Map<String, @Nullable String> subjects(QuestionFact fact) {
    var subjects = new LinkedHashMap<String, @Nullable String>();
    fact.refs().forEach(code -> subjects.put(code, id(code)));
    if (subjects.isEmpty()) {
      subjects.put(source.id(), sourceId());
    }
    return subjects;
  }

  Citation citation(Fact fact) {
    return citation(required(fact.id()), fact);
  }

  Citation citation(String subjectId, Fact fact) {
    return citation(
        subjectId, fact.id(), fact, fact.basis(), orNone(fact.derivedFields()), fact.note());
  }

  /** Of something that a record says beside its own subject, such as a membership. */
  Citation citation(String subjectId, Basis basis, Fact fact) {
    return citation(subjectId, subjectId, fact, basis, List.of(), null);
  }

  /** Of one of several things that a record is about. */
  Citation citation(String subjectId, List<String> derived, Fact fact) {
    return citation(subjectId, subjectId, fact, fact.basis(), derived, fact.note());
  }

  static List<Remark> remarks(String subjectId, @Nullable List<RemarkFact> facts) {
    var remarks = new ArrayList<Remark>();
    for (RemarkFact fact : orNone(facts)) {
      remarks.add(
          new Remark(
              subjectId, remarks.size(), fact.topic(), fact.zh(), fact.en(), id(fact.about())));
    }
    return remarks;
  }

  private String sourceId() {
    return Id.ofCode(IdKind.SOURCE, source.id()).toString();
  }

  private Citation citation(
      String subjectId,
      String code,
      Fact fact,
      Basis basis,
      List<String> derived,
      @Nullable String note) {
    String id = Id.ofCode(IdKind.CITATION, source.id() + "/" + code).toString();
    return new Citation(id, subjectId, sourceId(), fact.locator(), basis, derived, note);
  }

  private Membership membership(AllianceFact alliance, MemberFact member) {
    return new Membership(
        Id.ofCode(IdKind.MEMBERSHIP, alliance.id() + "/" + member.party()).toString(),
        FIRST,
        required(alliance.id()),
        required(member.party()),
        Objects.requireNonNullElse(member.role(), MembershipRole.MEMBER),
        member.group(),
        member.bodies(),
        null,
        null,
        source.statedBy(),
        member.basis());
  }

  private static MemberCounts counts(CountsFact fact) {
    return new MemberCounts(
        fact.statedTotal(),
        fact.named(),
        fact.unnamed(),
        fact.countedIn(),
        Boolean.TRUE.equals(fact.openEnded()),
        map(fact.groups(), Founding::group),
        map(fact.candidatesForUnnamed(), Founding::required));
  }

  private static MemberGroup group(GroupFact fact) {
    return new MemberGroup(
        fact.group(),
        fact.stated(),
        fact.named(),
        fact.unnamed(),
        fact.basis(),
        map(fact.candidatesForUnnamed(), Founding::required));
  }

  static @Nullable Bodies bodies(@Nullable BodiesFact fact) {
    return fact == null ? null : new Bodies(fact.total(), fact.named(), fact.unnamed());
  }

  private static List<Room> rooms(UnitFact fact) {
    var rooms = new ArrayList<Room>();
    for (WordsFact room : orNone(fact.rooms())) {
      String id = Id.ofCode(IdKind.ROOM, fact.id() + "/" + rooms.size()).toString();
      rooms.add(new Room(id, room.zh(), room.en()));
    }
    return rooms;
  }

  private static <F, T> List<T> map(@Nullable List<F> facts, Function<F, T> mapping) {
    return orNone(facts).stream().map(mapping).toList();
  }

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
