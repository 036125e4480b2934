package org.tongxin.matching.search;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.ListingSide;
import org.tongxin.matching.Matches;
import org.tongxin.matching.TextMatches;
import org.tongxin.matching.TextPiece;
import org.tongxin.matching.graph.Asker;
import org.tongxin.matching.meaning.Meaning;
import org.tongxin.matching.meaning.Role;
import org.tongxin.matching.meaning.Words;
import org.tongxin.matching.meaning.WordsModel;
import org.tongxin.matching.text.ListingText;
import org.tongxin.matching.text.Piece;
import org.tongxin.matching.text.Reading;
import org.tongxin.matching.text.Rules;
import org.tongxin.matching.text.Side;
import org.tongxin.network.Party;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.graph.ListingGraph;

/**
 * Reads what somebody types and finds what fits each piece of it. The words to go by are loaded
 * once, at the start.
 */
@Startup
@ApplicationScoped
public class TextSearch {
  private static final int MOST_PIECES = 20;
  private static final int AT_ONCE = 4;

  private final MatchSearch search;
  private final ListingGraph listings;
  private final WordsModel model;
  private final ListingText reader;

  TextSearch(MatchSearch search, ListingGraph listings, WordsModel model) {
    this.search = search;
    this.listings = listings;
    this.model = model;
    this.reader = new ListingText(Rules.load());
  }

  /** The pieces of a text, the first 20 with what fits them. */
  public Uni<TextMatches> matches(Typed typed, Audience audience) {
    Reading reading = reader.read(typed.text());
    return standpoint(typed.party())
        .chain(from -> pieces(reading.pieces(), new Question(typed, from, audience)))
        .map(pieces -> new TextMatches(pieces, Told.faults(reading.faults())));
  }

  /** Where a party stands, or nobody in particular. */
  Uni<Standpoint> standpoint(@Nullable Party party) {
    Uni<Asker> asker =
        party == null ? Uni.createFrom().item(Asker.NOBODY) : search.asker(List.of(party.id()));
    return listings
        .categories()
        .map(all -> all.stream().collect(Collectors.toMap(Category::code, one -> one)))
        .chain(categories ->
            asker.map(it -> new Standpoint(categories, it, Standpoint.isPractice(party))));
  }

  private record Question(Typed typed, Standpoint from, Audience audience) {}

  private Uni<List<TextPiece>> pieces(List<Piece> pieces, Question question) {
    if (pieces.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    List<Uni<Matches>> searches =
        pieces.stream().limit(MOST_PIECES).map(piece -> found(piece, question)).toList();
    return Uni.join()
        .all(searches)
        .usingConcurrencyOf(AT_ONCE)
        .andFailFast()
        .map(found -> {
          var told = new ArrayList<TextPiece>();
          for (int i = 0; i < pieces.size(); i++) {
            told.add(told(pieces.get(i), i < found.size() ? found.get(i) : null, question));
          }
          return told;
        });
  }

  private Uni<Matches> found(Piece piece, Question question) {
    Asked asked = question.from().asked(piece, side(piece, question));
    return meaning(asked.needed() ? Role.NEED : Role.OFFER, piece)
        .chain(meaning -> search.matches(asked.saying(meaning), question.audience()))
        .map(found -> found.first(question.typed().most()));
  }

  /** The model answers on a thread of its own; what follows needs the caller's. */
  private Uni<Optional<Meaning>> meaning(Role role, Piece piece) {
    @Nullable Context caller = Vertx.currentContext();
    Uni<Optional<Meaning>> read = model.read(role, new Words(piece.phrase().words(), null));
    return caller == null ? read : read.emitOn(task -> caller.runOnContext(ignored -> task.run()));
  }

  private static TextPiece told(Piece piece, @Nullable Matches matches, Question question) {
    return new TextPiece(
        Told.phrase(piece.phrase()),
        side(piece, question),
        piece.side() != Side.UNCLEAR,
        question.from().category(piece),
        Told.amount(piece.amount()),
        Told.times(piece.times()),
        Told.audience(piece.audience()),
        Told.faults(piece.faults()),
        matches);
  }

  private static ListingSide side(Piece piece, Question question) {
    return switch (piece.side()) {
      case OFFERED -> ListingSide.OFFERED;
      case NEEDED -> ListingSide.NEEDED;
      case UNCLEAR -> question.typed().unsaid();
    };
  }
}
