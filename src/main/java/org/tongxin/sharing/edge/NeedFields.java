package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.api.Languages;
import org.tongxin.figures.Citation;
import org.tongxin.figures.OpenQuestion;
import org.tongxin.figures.Provenance;
import org.tongxin.figures.Remark;
import org.tongxin.network.Alliance;
import org.tongxin.network.Party;
import org.tongxin.network.Region;
import org.tongxin.network.Room;
import org.tongxin.network.Unit;
import org.tongxin.network.edge.Lookups;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Claim;
import org.tongxin.sharing.Freshness;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.ledger.Agenda;

/** What a need refers to, and where its facts are taken from. */
@GraphQLApi
public class NeedFields {
  private final ListingFields listings;
  private final Lookups lookups;
  private final Provenance provenance;
  private final Agenda agenda;

  NeedFields(ListingFields listings, Lookups lookups, Provenance provenance, Agenda agenda) {
    this.listings = listings;
    this.lookups = lookups;
    this.provenance = provenance;
    this.agenda = agenda;
  }

  @Name("category")
  @Description("What sort of thing it is (类目)")
  public Uni<List<Category>> needCategory(@Source List<Need> needs) {
    return listings.categories(needs);
  }

  @Name("owners")
  @Description("Whose it is; empty where a source names nobody (主体)")
  public Uni<List<List<@NonNull Party>>> needOwners(@Source List<Need> needs) {
    return listings.parties(needs, links -> links.ownerIds(), Party.class);
  }

  @Name("alliances")
  @Description("The alliances that it is shared in (共享联盟)")
  public Uni<List<List<@NonNull Alliance>>> needAlliances(@Source List<Need> needs) {
    return listings.parties(needs, links -> links.allianceIds(), Alliance.class);
  }

  @Name("place")
  @Nullable @Description("The unit where it is; null where nobody says (地点)")
  public Uni<List<@org.jspecify.annotations.Nullable Unit>> needPlace(@Source List<Need> needs) {
    return lookups.referred(needs, need -> need.links().placeId(), Unit.class);
  }

  @Name("room")
  @Nullable @Description("The room there that it is about; null where it names none (场室)")
  public Uni<List<@org.jspecify.annotations.Nullable Room>> needRoom(@Source List<Need> needs) {
    return listings.rooms(needs);
  }

  @Name("region")
  @Nullable @Description("The region that it is in or for; null where nobody says (区域)")
  public Uni<List<@org.jspecify.annotations.Nullable Region>> needRegion(@Source List<Need> needs) {
    return lookups.referred(needs, need -> need.links().regionId(), Region.class);
  }

  @Name("stateLabel")
  @Description("The state in the language of Accept-Language (状态的文字)")
  public String needStateLabel(@Source Need need) {
    return Languages.label(need.state());
  }

  @Name("freshness")
  @Description("Whether it is still looked after (时效)")
  public Freshness needFreshness(@Source Need need) {
    return need.validity().freshness(listings.today());
  }

  @Name("citations")
  @Description("Where the facts are taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> needCitations(@Source List<Need> needs) {
    return provenance.citations(needs.stream().map(Need::id).toList());
  }

  @Name("remarks")
  @Description("What the sources say of it in words (文字说明)")
  public Uni<List<List<@NonNull Remark>>> needRemarks(@Source List<Need> needs) {
    return provenance.remarks(needs.stream().map(Need::id).toList());
  }

  @Name("openQuestions")
  @Description("What the sources do not say of it (未明之处)")
  public Uni<List<List<@NonNull OpenQuestion>>> needOpenQuestions(@Source List<Need> needs) {
    return provenance.questionsAbout(needs.stream().map(Need::id).toList());
  }

  @Description("The kind in the language of Accept-Language (类别的文字)")
  public String kindLabel(@Source Need need) {
    return Languages.label(need.kind());
  }

  @Nullable @Description("For a wish: who promised to redeem it; null while nobody has (认领)")
  public Uni<List<@org.jspecify.annotations.Nullable Claim>> claim(@Source List<Need> needs) {
    return agenda
        .claims(needs.stream().map(Need::id).toList())
        .map(claims -> ListingFields.inOrder(needs, claims));
  }

  @Description("Who promised to redeem the wish (认领主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> party(@Source List<Claim> claims) {
    return lookups.referred(claims, Claim::partyId, Party.class);
  }

  @Nullable @Description("The wish; null where the caller may not see it (微心愿)")
  public Uni<List<@org.jspecify.annotations.Nullable Need>> wish(@Source List<Claim> claims) {
    return listings.listings(claims, Claim::needId, Need.class);
  }
}
