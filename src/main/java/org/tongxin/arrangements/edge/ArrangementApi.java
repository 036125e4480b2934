package org.tongxin.arrangements.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Languages;
import org.tongxin.api.PageRequest;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.ArrangementKind;
import org.tongxin.arrangements.ArrangementParty;
import org.tongxin.arrangements.ledger.Arrangements;
import org.tongxin.figures.Citation;
import org.tongxin.figures.OpenQuestion;
import org.tongxin.figures.Provenance;
import org.tongxin.figures.Remark;
import org.tongxin.network.Alliance;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;

/** Arrangements and pacts: what was agreed and among whom. */
@GraphQLApi
public class ArrangementApi {
  private final Arrangements arrangements;
  private final Lookups lookups;
  private final Provenance provenance;

  ArrangementApi(Arrangements arrangements, Lookups lookups, Provenance provenance) {
    this.arrangements = arrangements;
    this.lookups = lookups;
    this.provenance = provenance;
  }

  @Query
  @Nullable @Allowed(Right.EVERYONE)
  @Description("An arrangement by id or code; null where there is none (查询机制)")
  public Uni<@org.jspecify.annotations.Nullable Arrangement> arrangement(
      @Name("key") @Id @Description("Id or code, such as bz-liai-env-letter (编号或代码)") String key) {
    return arrangements.find(key);
  }

  @Query
  @Name("arrangements")
  @Allowed(Right.EVERYONE)
  @Description(
      "Arrangements that name a party, or that are among the members of an alliance of which it is one today, by code (机制列表)")
  public Uni<ArrangementConnection> arrangementsOf(
      @Name("party") @Id @Description("Id or code of a unit, team or alliance (主体)") String party,
      @Name("kinds") @DefaultValue("[]") @Description("Only these kinds; empty for all (类别)")
          List<@NonNull ArrangementKind> kinds,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return lookups
        .idOf(party, "party", Party.class)
        .chain(arrangements::of)
        .map(found -> ArrangementConnection.of(page.cut(of(found, kinds), Arrangement::code)));
  }

  @Name("arrangements")
  @Description("Arrangements among its members, by code (机制)")
  public Uni<List<ArrangementConnection>> amongMembers(
      @Source List<Alliance> alliances,
      @Name("kinds") @DefaultValue("[]") @Description("Only these kinds; empty for all (类别)")
          List<@NonNull ArrangementKind> kinds,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return arrangements
        .among(alliances.stream().map(Alliance::id).toList())
        .map(lists ->
            lists.stream()
                .map(list -> ArrangementConnection.of(page.cut(of(list, kinds), Arrangement::code)))
                .toList());
  }

  @Description("Arrangements among its members that they sign, by code (盟约)")
  public Uni<List<ArrangementConnection>> pacts(
      @Source List<Alliance> alliances,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return arrangements
        .among(alliances.stream().map(Alliance::id).toList())
        .map(lists ->
            lists.stream()
                .map(list -> list.stream().filter(Arrangement::signed).toList())
                .map(list -> ArrangementConnection.of(page.cut(list, Arrangement::code)))
                .toList());
  }

  @Description("The kind in the language of Accept-Language (类别的文字)")
  public String kindLabel(@Source Arrangement arrangement) {
    return Languages.label(arrangement.kind());
  }

  @Description("The state in the language of Accept-Language (状态的文字)")
  public String stateLabel(@Source Arrangement arrangement) {
    return Languages.label(arrangement.state());
  }

  @Nullable @Description("The alliance among whose members it is; null where it names its parties alone (联盟)")
  public Uni<List<@org.jspecify.annotations.Nullable Alliance>> among(
      @Source List<Arrangement> about) {
    return lookups.referred(about, Arrangement::amongId, Alliance.class);
  }

  @Description("The parties that it names (参与方)")
  public Uni<List<List<@NonNull ArrangementParty>>> parties(@Source List<Arrangement> about) {
    return Uni.createFrom().item(() -> about.stream().map(Arrangement::namedParties).toList());
  }

  @Description("The party (主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> party(
      @Source List<ArrangementParty> parties) {
    return lookups.referred(parties, ArrangementParty::partyId, Party.class);
  }

  @Description("Arrangements that carry it, such as stations that carry a mechanism (依托的机制)")
  public Uni<List<List<@NonNull Arrangement>>> carriedBy(@Source List<Arrangement> about) {
    List<String> ids =
        about.stream().flatMap(each -> each.carriedByIds().stream()).distinct().toList();
    return arrangements
        .byIds(ids)
        .map(found ->
            about.stream()
                .map(each ->
                    found.stream().filter(one -> each.carriedByIds().contains(one.id())).toList())
                .toList());
  }

  @Nullable @Description("The edition before this one; null for a first one (前一版)")
  public Uni<List<@org.jspecify.annotations.Nullable Arrangement>> replaces(
      @Source List<Arrangement> about) {
    return arrangements.referred(about, Arrangement::replacesId);
  }

  @Nullable @Description("The edition after this one; null for the newest (后一版)")
  public Uni<List<@org.jspecify.annotations.Nullable Arrangement>> replacedBy(
      @Source List<Arrangement> about) {
    return arrangements
        .successors(about.stream().map(Arrangement::id).toList())
        .map(found -> {
          var inOrder = new ArrayList<@org.jspecify.annotations.Nullable Arrangement>();
          about.forEach(each -> inOrder.add(found.get(each.id())));
          return inOrder;
        });
  }

  @Name("citations")
  @Description("Where the facts are taken from (引证)")
  public Uni<List<List<@NonNull Citation>>> arrangementCitations(@Source List<Arrangement> about) {
    return provenance.citations(about.stream().map(Arrangement::id).toList());
  }

  @Name("remarks")
  @Description("What the sources say of it in words (文字说明)")
  public Uni<List<List<@NonNull Remark>>> arrangementRemarks(@Source List<Arrangement> about) {
    return provenance.remarks(about.stream().map(Arrangement::id).toList());
  }

  @Name("openQuestions")
  @Description("What the sources do not say of it (未明之处)")
  public Uni<List<List<@NonNull OpenQuestion>>> arrangementOpenQuestions(
      @Source List<Arrangement> about) {
    return provenance.questionsAbout(about.stream().map(Arrangement::id).toList());
  }

  private static List<Arrangement> of(List<Arrangement> all, List<ArrangementKind> kinds) {
    return kinds == null || kinds.isEmpty()
        ? all
        : all.stream().filter(each -> kinds.contains(each.kind())).toList();
  }
}
