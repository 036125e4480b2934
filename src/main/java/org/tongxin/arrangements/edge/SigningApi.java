package org.tongxin.arrangements.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.api.Languages;
import org.tongxin.api.PageRequest;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.Signatory;
import org.tongxin.arrangements.Signature;
import org.tongxin.arrangements.Signing;
import org.tongxin.arrangements.SigningStanding;
import org.tongxin.arrangements.ledger.Arrangements;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;

/** Who has signed a pact, as far as is known. */
@GraphQLApi
public class SigningApi {
  private final Arrangements arrangements;
  private final Lookups lookups;

  SigningApi(Arrangements arrangements, Lookups lookups) {
    this.arrangements = arrangements;
    this.lookups = lookups;
  }

  @Nullable @Description("Who has signed, as far as is known; null for what nobody signs (签署概况)")
  public Uni<List<@org.jspecify.annotations.Nullable Signing>> signing(
      @Source List<Arrangement> about) {
    List<Arrangement> pacts = about.stream().filter(Arrangement::signed).toList();
    return arrangements
        .signings(pacts)
        .map(found -> {
          var inOrder = new ArrayList<@org.jspecify.annotations.Nullable Signing>();
          for (Arrangement each : about) {
            int at = pacts.indexOf(each);
            inOrder.add(at < 0 ? null : found.get(at));
          }
          return inOrder;
        });
  }

  @Description("The parties that are named, by code, and where each stands (签约方)")
  public SignatoryConnection signatories(
      @Source Signing signing,
      @Name("standings") @DefaultValue("[]") @Description("Only these; empty for all (签署情况)")
          List<@NonNull SigningStanding> standings,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    List<SigningStanding> wanted = Objects.requireNonNullElse(standings, List.of());
    List<Signatory> found =
        signing.signatories().stream()
            .filter(each -> wanted.isEmpty() || wanted.contains(each.standing()))
            .toList();
    return SignatoryConnection.of(page.cut(found, Signatory::sort));
  }

  @Name("party")
  @Description("The party (主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> signatoryParty(
      @Source List<Signatory> signatories) {
    return lookups.referred(signatories, Signatory::partyId, Party.class);
  }

  @Description("The standing in the language of Accept-Language (签署情况的文字)")
  public String standingLabel(@Source Signatory signatory) {
    return Languages.label(signatory.standing());
  }

  @Name("party")
  @Description("The party that signed (签约方)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> signatureParty(
      @Source List<Signature> signatures) {
    return lookups.referred(signatures, Signature::partyId, Party.class);
  }

  @Description("The pact (盟约)")
  public Uni<List<@org.jspecify.annotations.Nullable Arrangement>> pact(
      @Source List<Signature> signatures) {
    return arrangements.referred(signatures, Signature::pactId);
  }
}
