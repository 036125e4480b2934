package org.tongxin.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.facts.AgreementFact.ArrangementFact;
import org.tongxin.facts.AgreementFact.EventFact;
import org.tongxin.facts.AgreementFact.PostFact;
import org.tongxin.facts.Fact.AllianceFact;
import org.tongxin.facts.Fact.MemberFact;
import org.tongxin.facts.Fact.MetricFact;
import org.tongxin.facts.Fact.QuestionFact;
import org.tongxin.facts.Fact.RegionFact;
import org.tongxin.facts.Fact.RemarkFact;
import org.tongxin.facts.Fact.TeamFact;
import org.tongxin.facts.Fact.UnitFact;
import org.tongxin.facts.ListingFact.NeedFact;
import org.tongxin.facts.ListingFact.OfferFact;
import org.tongxin.kernel.IdKind;
import org.tongxin.recurrence.Recurrence;

/** Checks that what a facts file refers to is in it, and that its trees are trees. */
record References(FactReader reader, Set<String> known) {
  private static final Set<IdKind> PARTIES = Set.of(IdKind.UNIT, IdKind.TEAM, IdKind.ALLIANCE);

  /** The records of a file; an id that two of them bear is a fault. */
  static References of(FactReader reader, JsonNode file) {
    var known = new HashSet<String>();
    file.forEach(section ->
        section.forEach(record -> {
          String id = record.path("id").asText("");
          if (!id.isEmpty() && !known.add(id)) {
            reader.fault(id, "id", "is used twice");
          }
        }));
    return new References(reader, known);
  }

  void checkNetwork(
      List<RegionFact> regions,
      List<UnitFact> units,
      List<AllianceFact> alliances,
      List<TeamFact> teams) {
    var regionParents = new HashMap<String, @Nullable String>();
    regions.forEach(region -> regionParents.put(region.id(), region.parent()));
    var unitParents = new HashMap<String, @Nullable String>();
    units.forEach(unit -> unitParents.put(unit.id(), unit.parent()));
    checkTree(regionParents);
    checkTree(unitParents);
    units.forEach(unit -> require(unit.id(), "region", unit.region()));
    alliances.forEach(this::checkAlliance);
    teams.forEach(team -> {
      require(team.id(), "affiliation", team.affiliation());
      require(team.id(), "operates_in", team.operatesIn());
    });
  }

  void checkAgreements(
      List<ArrangementFact> arrangements, List<PostFact> posts, List<EventFact> events) {
    arrangements.forEach(arrangement -> {
      require(arrangement.id(), "among", arrangement.among());
      require(arrangement.id(), "holder", arrangement.holder());
      requireAll(arrangement.id(), "parties", arrangement.parties());
      requireAll(arrangement.id(), "issuers", arrangement.issuers());
      requireAll(arrangement.id(), "carried_by", arrangement.carriedBy());
    });
    posts.forEach(post -> require(post.id(), "party", post.party()));
    events.forEach(event -> require(event.id(), "party", event.party()));
  }

  void checkRotations(List<RotationFact> rotations) {
    rotations.forEach(rotation ->
        requireAll(
            rotation.id(), "alliance", listOf(rotation.alliance()), Set.of(IdKind.ALLIANCE)));
  }

  /** What recurs names its party and its region, and its rule can be walked. */
  void checkRecurringDays(List<RecurringDayFact> days) {
    for (RecurringDayFact day : days) {
      requireAll(day.id(), "actor", listOf(day.actor()), PARTIES);
      requireAll(day.id(), "region", listOf(day.region()), Set.of(IdKind.REGION));
      String rrule = day.recurrence().rrule();
      if (rrule != null && !Recurrence.isSound(rrule)) {
        reader.fault(day.id(), "recurrence.rrule", "is " + rrule + ", which is no rule");
      }
    }
  }

  /** What was given for a need names listings and parties of the file. */
  void checkMatches(List<MatchFact> matches) {
    for (MatchFact match : matches) {
      requireAll(match.id(), "need", List.of(match.need()), Set.of(IdKind.NEED));
      requireAll(match.id(), "also_needs", match.alsoNeeds(), Set.of(IdKind.NEED));
      requireAll(match.id(), "offers", match.offers(), Set.of(IdKind.OFFER));
      requireAll(match.id(), "parties", match.parties(), PARTIES);
      requireAll(match.id(), "brokered_by", listOf(match.brokeredBy()), PARTIES);
      requireAll(match.id(), "helper_role", listOf(match.helperRole()), Set.of(IdKind.POST));
    }
  }

  /**
   * @param categories the codes of the categories that there are
   */
  void checkListings(List<OfferFact> offers, List<NeedFact> needs, Set<String> categories) {
    for (OfferFact offer : offers) {
      checkCategory(offer, categories);
      requireAll(offer.id(), "owners", offer.owners(), PARTIES);
      requireAll(offer.id(), "alliances", offer.alliances(), Set.of(IdKind.ALLIANCE));
      requireAll(offer.id(), "place", listOf(offer.place()), Set.of(IdKind.UNIT));
      for (RemarkFact remark : Objects.requireNonNullElse(offer.remarks(), List.<RemarkFact>of())) {
        require(offer.id(), "remarks.about", remark.about());
      }
    }
    for (NeedFact need : needs) {
      checkCategory(need, categories);
      requireAll(need.id(), "owners", need.owners(), PARTIES);
      requireAll(need.id(), "region", listOf(need.region()), Set.of(IdKind.REGION));
    }
  }

  void checkFigures(List<MetricFact> metrics, List<QuestionFact> questions) {
    metrics.forEach(metric -> require(metric.id(), "subject", metric.subject()));
    questions.forEach(question -> requireAll(question.id(), "refs", question.refs()));
  }

  private void checkAlliance(AllianceFact alliance) {
    require(alliance.id(), "region", alliance.region());
    require(alliance.id(), "body", alliance.body());
    require(alliance.id(), "core_unit", alliance.coreUnit());
    require(alliance.id(), "lead", alliance.lead());
    require(alliance.id(), "centre", alliance.centre());
    require(alliance.id(), "parent_alliance", alliance.parentAlliance());
    require(alliance.id(), "members_same_as", alliance.membersSameAs());
    Objects.requireNonNullElse(alliance.members(), List.<MemberFact>of())
        .forEach(member -> require(alliance.id(), "members.party", member.party()));
  }

  private void checkTree(Map<String, @Nullable String> parents) {
    parents.forEach((id, parent) -> {
      require(id, "parent", parent);
      var seen = new HashSet<String>();
      for (String above = parent; above != null && seen.add(above); above = parents.get(above)) {
        if (above.equals(id)) {
          reader.fault(id, "parent", "leads back to the record itself");
        }
      }
    });
  }

  private void checkCategory(ListingFact listing, Set<String> categories) {
    if (!categories.contains(CategoryFact.code(listing.category()))) {
      reader.fault(
          listing.id(),
          "category",
          "is " + listing.category() + ", which is not in " + CategoriesFile.NAME);
    }
  }

  /** That each is in the file, and what it is may stand here. */
  private void requireAll(
      String record, String field, @Nullable List<String> references, Set<IdKind> kinds) {
    requireAll(record, field, references);
    Objects.requireNonNullElse(references, List.<String>of()).stream()
        .filter(known::contains)
        .filter(reference -> !kinds.contains(Founding.kind(reference)))
        .forEach(reference ->
            reader.fault(record, field, "refers to " + reference + ", which cannot stand here"));
  }

  private static List<String> listOf(@Nullable String reference) {
    return reference == null ? List.of() : List.of(reference);
  }

  private void requireAll(String record, String field, @Nullable List<String> references) {
    if (references != null) {
      references.forEach(reference -> require(record, field, reference));
    }
  }

  private void require(String record, String field, @Nullable String reference) {
    if (reference != null && !known.contains(reference)) {
      reader.fault(record, field, "refers to " + reference + ", which is not in the file");
    }
  }
}
