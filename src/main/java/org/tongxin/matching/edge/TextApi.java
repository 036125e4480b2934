package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.kernel.Checks;
import org.tongxin.matching.ListingSide;
import org.tongxin.matching.TextMatches;
import org.tongxin.matching.input.PublishFromTextInput;
import org.tongxin.matching.ledger.Publishing;
import org.tongxin.matching.search.TextSearch;
import org.tongxin.matching.search.Typed;
import org.tongxin.matching.text.ListingText;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;
import org.tongxin.sharing.ledger.Audiences;

/** From words that somebody types to what fits them, and on to listings. */
@GraphQLApi
public class TextApi {
  private final TextSearch search;
  private final Publishing publishing;
  private final Audiences audiences;
  private final Lookups lookups;
  private final Payloads payloads;

  TextApi(
      TextSearch search,
      Publishing publishing,
      Audiences audiences,
      Lookups lookups,
      Payloads payloads) {
    this.search = search;
    this.publishing = publishing;
    this.audiences = audiences;
    this.lookups = lookups;
    this.payloads = payloads;
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "Reads what somebody types in Chinese, and finds what fits each piece of it, as far as the caller may see it; nothing is stored (文字匹配)")
  public Uni<TextMatches> matchesForText(
      @Name("text") @Description("What was typed: 1 to 2000 characters, not blank (文字)")
          String text,
      @Nullable @Name("party")
          @Id
          @Description("For whom, by id or code; then their alliances and their region count (主体)")
          String party,
      @Nullable @Name("side")
          @Description("What it is where the words do not say; NEEDED where absent (未说明时的方向)")
          ListingSide side,
      @Nullable @Name("first")
          @Description("How many matches of each piece, 1 to 50; 20 where absent (前几项)")
          Integer first,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    check(text);
    lookups.waitFor(atLeast);
    int most = MatchApi.most(first);
    ListingSide unsaid = Objects.requireNonNullElse(side, ListingSide.NEEDED);
    return party(party)
        .map(found -> new Typed(text, found, unsaid, most))
        .chain(typed -> audiences.current().chain(audience -> search.matches(typed, audience)));
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Publishes what was read from a text, as its author chose and corrected it: all of it or nothing, as whoever acts for the owners or coordinates an alliance that it is shared in (由文字发布)")
  public Uni<PublishedPayload> publishFromText(
      @Name("input") @Description("What is to be done (输入)") PublishFromTextInput input) {
    return payloads.answer(caller -> publishing.publish(caller, input), PublishedPayload::new);
  }

  private Uni<@org.jspecify.annotations.Nullable Party> party(
      @org.jspecify.annotations.Nullable String key) {
    return key == null ? Uni.createFrom().nullItem() : lookups.require(key, "party", Party.class);
  }

  private static void check(String text) {
    new Checks().words("text", text, ListingText.LONGEST).refuse();
  }
}
