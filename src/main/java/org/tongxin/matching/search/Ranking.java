package org.tongxin.matching.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.Match;
import org.tongxin.matching.Miss;
import org.tongxin.matching.Reason;
import org.tongxin.matching.Reliability;
import org.tongxin.matching.graph.Asker.Joined;
import org.tongxin.matching.graph.Candidate;
import org.tongxin.matching.meaning.Likeness;
import org.tongxin.matching.meaning.Meaning;
import org.tongxin.matching.score.Facts;
import org.tongxin.matching.score.HardRules;
import org.tongxin.matching.score.Pair;
import org.tongxin.matching.score.Proximity;
import org.tongxin.matching.score.Proximity.Level;
import org.tongxin.matching.score.Scoring;
import org.tongxin.sharing.OfferWindow;

/**
 * Judges candidates: what breaks a hard rule, and what the rest scores.
 *
 * @param windows the hours of offers, by the offer's id
 * @param records of providers, by their id
 */
record Ranking(
    Asked asked,
    SideFacts sides,
    Scoring scoring,
    Map<String, List<OfferWindow>> windows,
    Map<String, Reliability> records) {
  private static final Comparator<Match> BEST =
      Comparator.comparingInt(Match::score).reversed().thenComparing(match -> match.listing().id());

  /** All that breaks no rule, the best first. */
  List<Match> matches(List<Candidate> candidates) {
    return judged(candidates, match -> match.misses().isEmpty()).sorted(BEST).toList();
  }

  /** All that breaks some, those first that break the fewest, then the best. */
  List<Match> nearMisses(List<Candidate> candidates) {
    return judged(candidates, match -> !match.misses().isEmpty())
        .sorted(Comparator.<Match>comparingInt(match -> match.misses().size()).thenComparing(BEST))
        .toList();
  }

  private Stream<Match> judged(List<Candidate> candidates, Predicate<Match> wanted) {
    return candidates.stream().map(this::judge).filter(wanted);
  }

  private Match judge(Candidate candidate) {
    Pair pair = pair(candidate);
    List<Reason> reasons = scoring.reasons(pair);
    return new Match(
        candidate.listing(),
        reasons.stream().mapToInt(Reason::points).sum(),
        reasons,
        misses(pair, candidate),
        pair.serves());
  }

  private List<Miss> misses(Pair pair, Candidate candidate) {
    var found =
        new HardRules.Found(
            candidate.listing(),
            candidate.regionIds(),
            asked.needed() ? asked.asker().allianceIds() : candidate.allianceIds(),
            sides.today());
    return HardRules.misses(pair, found, asked.demands());
  }

  private Pair pair(Candidate candidate) {
    String id = candidate.listing().id();
    Facts there = sides.of(candidate.listing(), windows.getOrDefault(id, List.of()));
    boolean needed = asked.needed();
    return new Pair(
        needed ? asked.facts() : there,
        needed ? there : asked.facts(),
        proximity(candidate),
        likeness(candidate),
        record(needed ? candidate.listing().links().ownerIds() : asked.asker().ownerIds()));
  }

  /** Null where one of the two was not read yet. */
  private @Nullable Likeness likeness(Candidate candidate) {
    Meaning here = asked.asker().meaning().orElse(null);
    Meaning there = candidate.meaning();
    if (here == null || there == null) {
      return null;
    }
    return asked.needed() ? Likeness.of(here, there) : Likeness.of(there, here);
  }

  /** Of several providers nobody's record counts: nobody says who would deliver. */
  private @Nullable Reliability record(List<String> providerIds) {
    return providerIds.size() == 1 ? records.get(providerIds.getFirst()) : null;
  }

  private Proximity proximity(Candidate candidate) {
    var common = new ArrayList<>(asked.asker().alliances());
    common.removeIf(joined -> !candidate.allianceIds().contains(joined.id()));
    Optional<Joined> nearest =
        common.stream()
            .min(Comparator.comparing((Joined one) -> !one.pairing()).thenComparing(Joined::id));
    if (nearest.isPresent()) {
      Joined through = nearest.get();
      return new Proximity(
          through.pairing() ? Level.PAIRED : Level.SAME_ALLIANCE, through.name(), through.nameEn());
    }
    if (candidate.twoSteps()) {
      return Proximity.of(Level.TWO_STEPS);
    }
    return Proximity.of(isInSameRegion(candidate) ? Level.SAME_REGION : Level.FAR);
  }

  /** The street or town, or what that is within: all of China is one region of no use. */
  private boolean isInSameRegion(Candidate candidate) {
    return asked.asker().regionIds().stream().limit(2).anyMatch(candidate.regionIds()::contains);
  }
}
