package org.tongxin.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.figures.Qualifier;
import org.tongxin.figures.Severity;
import org.tongxin.kernel.Basis;
import org.tongxin.network.AllianceKind;
import org.tongxin.network.MembershipRole;
import org.tongxin.network.ParentBasis;
import org.tongxin.network.RegionLevel;
import org.tongxin.network.UnitKind;

/**
 * One record of a facts file, with its place in the text. The records below mirror the files field
 * by field; a field that is not here is a fault of the file, and so is the absence of one that is
 * not nullable.
 */
sealed interface Fact
    permits Fact.RegionFact,
        Fact.UnitFact,
        Fact.AllianceFact,
        Fact.TeamFact,
        Fact.MetricFact,
        Fact.QuestionFact,
        AgreementFact,
        ListingFact,
        RotationFact,
        RecurringDayFact,
        MatchFact {
  String id();

  Basis basis();

  @Nullable List<String> derivedFields();

  String locator();

  @Nullable String note();

  /** Whether the file marks {@code field} as inferred. */
  default Basis basisOf(String field) {
    List<String> derived = derivedFields();
    return derived != null && derived.contains(field) ? Basis.DERIVED : basis();
  }

  record RegionFact(
      String id,
      String nameZh,
      @Nullable String nameEn,
      RegionLevel level,
      @Nullable String parent,
      ParentBasis parentBasis,
      Basis basis,
      @Nullable List<String> derivedFields,
      String locator,
      @Nullable String note)
      implements Fact {}

  record UnitFact(
      String id,
      String nameZh,
      @Nullable String nameEn,
      UnitKind kind,
      @Nullable String parent,
      @Nullable String region,
      @Nullable String founded,
      @Nullable BodiesFact bodies,
      @Nullable Integer statedRooms,
      @Nullable List<WordsFact> rooms,
      @Nullable List<RemarkFact> remarks,
      Basis basis,
      @Nullable List<String> derivedFields,
      String locator,
      @Nullable String note)
      implements Fact {}

  record AllianceFact(
      String id,
      String nameZh,
      @Nullable String nameEn,
      AllianceKind kind,
      @Nullable String founded,
      @Nullable String region,
      @Nullable String body,
      @Nullable String coreUnit,
      @Nullable String lead,
      @Nullable String centre,
      @Nullable String parentAlliance,
      @Nullable String membersSameAs,
      @Nullable List<MemberFact> members,
      CountsFact memberCounts,
      @Nullable List<RemarkFact> remarks,
      Basis basis,
      @Nullable List<String> derivedFields,
      String locator,
      @Nullable String note)
      implements Fact {}

  /** {@code points} waits for the volunteers' feature. */
  record TeamFact(
      String id,
      String nameZh,
      @Nullable String nameEn,
      @Nullable List<String> aliases,
      @Nullable String affiliation,
      @Nullable String operatesIn,
      @Nullable Integer size,
      @Nullable String sizeRule,
      @Nullable Double averageAge,
      @Nullable Integer membersNamed,
      @Nullable BodiesFact bodies,
      @Nullable JsonNode points,
      @Nullable List<RemarkFact> remarks,
      Basis basis,
      @Nullable List<String> derivedFields,
      String locator,
      @Nullable String note)
      implements Fact {}

  record MetricFact(
      String id,
      String metricZh,
      String metricEn,
      String subject,
      BigDecimal value,
      Qualifier qualifier,
      String unit,
      @Nullable String asOf,
      @Nullable String asOfNotBefore,
      @Nullable String asOfNotAfter,
      @Nullable String since,
      @Nullable String period,
      @Nullable Integer named,
      @Nullable Integer unnamed,
      Basis basis,
      @Nullable List<String> derivedFields,
      String locator,
      @Nullable String note)
      implements Fact {}

  record QuestionFact(
      String id,
      String questionZh,
      String questionEn,
      List<String> refs,
      Severity severity,
      Basis basis,
      @Nullable List<String> derivedFields,
      String locator,
      @Nullable String note)
      implements Fact {}

  /** The published text that a file was read from; {@code readOn} is the day on which it was. */
  record SourceFact(
      String id,
      @Nullable String titleZh,
      @Nullable String titleEn,
      @Nullable String authorZh,
      @Nullable String authorEn,
      @Nullable String authorPostZh,
      @Nullable String authorPostEn,
      @Nullable String publisherZh,
      @Nullable String publisherEn,
      @Nullable String published,
      String publishedBasis,
      LocalDate readOn,
      @Nullable List<RemarkFact> remarks) {

    /**
     * The day by which the text certainly said so: its publication, or else the day on which it was
     * read.
     */
    LocalDate statedBy() {
      return published == null
          ? readOn
          : LocalDate.parse(published.substring(0, "yyyy-mm-dd".length()));
    }
  }

  record WordsFact(String zh, @Nullable String en) {}

  record RemarkFact(
      String topic, @Nullable String zh, @Nullable String en, @Nullable String about) {}

  record BodiesFact(@Nullable Integer total, @Nullable Integer named, @Nullable Integer unnamed) {}

  record MemberFact(
      String party,
      @Nullable MembershipRole role,
      @Nullable String group,
      @Nullable Integer bodies,
      Basis basis) {}

  record CountsFact(
      @Nullable Integer statedTotal,
      @Nullable Integer named,
      @Nullable Integer unnamed,
      @Nullable String countedIn,
      @Nullable Boolean openEnded,
      @Nullable List<GroupFact> groups,
      @Nullable List<String> candidatesForUnnamed) {}

  record GroupFact(
      String group,
      @Nullable Integer stated,
      @Nullable Integer named,
      @Nullable Integer unnamed,
      Basis basis,
      @Nullable List<String> candidatesForUnnamed) {}
}
