package org.tongxin.matching.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.tongxin.matching.Match;
import org.tongxin.matching.graph.MeaningGraph;
import org.tongxin.matching.meaning.WordsModel;
import org.tongxin.matching.score.Demands;
import org.tongxin.network.Party;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Need;

/** Finds which of the listings that changed fit what a party offers and needs. */
@ApplicationScoped
public class FoundMatches {
  private static final int AT_ONCE = 4;
  private static final int LOOKS = 10;
  private static final Duration BETWEEN = Duration.ofMillis(500);
  private static final Comparator<Found> ORDER =
      Comparator.<Found>comparingInt(found -> -found.match().score())
          .thenComparing(found -> found.match().listing().id())
          .thenComparing(found -> found.yours().id());
  private static final BinaryOperator<Found> BEST = BinaryOperator.minBy(ORDER);

  private final MatchSearch search;
  private final OwnListings own;
  private final MeaningGraph meanings;
  private final WordsModel model;

  FoundMatches(MatchSearch search, OwnListings own, MeaningGraph meanings, WordsModel model) {
    this.search = search;
    this.own = own;
    this.meanings = meanings;
    this.model = model;
  }

  /** Who wants to hear of what has at least so many points. */
  public record Wish(Party party, int atLeast, Audience audience) {}

  /** A match, and the party's own listing that it is for. */
  public record Found(Listing yours, Match match) {}

  /**
   * For each listing that fits enough, the party's own that it fits best; the best first. Waits up
   * to five seconds until the words of what changed were read.
   */
  public Uni<List<Found>> among(Collection<Listing> changed, Wish wish) {
    List<Listing> others = changed.stream().filter(one -> isForeign(one, wish.party())).toList();
    return others.isEmpty()
        ? Uni.createFrom().item(List.of())
        : own.open(wish.party(), List.of(), wish.audience())
            .map(mine -> mine.stream().filter(one -> faces(one, others)).toList())
            .chain(mine ->
                mine.isEmpty()
                    ? Uni.createFrom().item(List.of())
                    : awaitRead(others, LOOKS).chain(() -> among(mine, ids(others), wish)));
  }

  private Uni<List<Found>> among(List<Listing> mine, Set<String> ids, Wish wish) {
    return Uni.join()
        .all(mine.stream().map(one -> matches(one, wish)).toList())
        .usingConcurrencyOf(AT_ONCE)
        .andFailFast()
        .map(all -> {
          var best = new HashMap<String, Found>();
          all.stream()
              .flatMap(List::stream)
              .filter(found -> ids.contains(found.match().listing().id()))
              .filter(found -> found.match().score() >= wish.atLeast())
              .forEach(found -> best.merge(found.match().listing().id(), found, BEST));
          return inOrder(best);
        });
  }

  private static List<Found> inOrder(Map<String, Found> best) {
    return best.values().stream().sorted(ORDER).toList();
  }

  private Uni<List<Found>> matches(Listing yours, Wish wish) {
    return search
        .matches(yours, Demands.NONE, wish.audience())
        .map(found -> found.matches().stream().map(match -> new Found(yours, match)).toList());
  }

  private Uni<Void> awaitRead(List<Listing> changed, int looks) {
    if (looks == 0 || !model.isReady()) {
      return Uni.createFrom().voidItem();
    }
    return meanings
        .areRead(ids(changed))
        .chain(all ->
            !all
                ? Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(BETWEEN)
                    .chain(() -> awaitRead(changed, looks - 1))
                : Uni.createFrom().voidItem());
  }

  private static boolean isForeign(Listing listing, Party party) {
    return listing.state() == ListingState.OPEN && !listing.links().ownerIds().contains(party.id());
  }

  private static boolean faces(Listing mine, List<Listing> others) {
    return others.stream().anyMatch(other -> (other instanceof Need) != (mine instanceof Need));
  }

  private static Set<String> ids(List<Listing> listings) {
    return listings.stream().map(Listing::id).collect(Collectors.toSet());
  }
}
