package org.tongxin.arrangements;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * Who has signed a pact, as far as is known. Where a source says how many signed but not who,
 * nobody is accused: those who are known are UNKNOWN, and the others are a count.
 */
@Description(
    "Who has signed a pact, as far as is known; nobody is accused by a gap in a source (签署概况)")
public record Signing(
    @Nullable @Description("How many have signed, as a source says; null where none does (载明签署数)")
        Integer stated,
    @Description("How many signatures stand on record (已签署)") int signed,
    @Description("How many parties have not signed (未签署)") int notSigned,
    @Description("How many have withdrawn (已撤回)") int withdrawn,
    @Description("Of how many parties nobody knows (未载明)") int unknown,
    @Nullable @Description(
            "How many more parties there are that no source names; null where unknown (未列名)")
        Integer unnamed,
    @Ignore List<Signatory> signatories) {
  public Signing {
    signatories = List.copyOf(signatories);
  }

  /** The same for parties by code. */
  public static Signing of(
      @org.jspecify.annotations.Nullable Integer stated,
      @org.jspecify.annotations.Nullable Integer unnamed,
      List<Signatory> signatories) {
    return new Signing(
        stated,
        count(signatories, SigningStanding.SIGNED),
        count(signatories, SigningStanding.NOT_SIGNED),
        count(signatories, SigningStanding.WITHDRAWN),
        count(signatories, SigningStanding.UNKNOWN),
        unnamed,
        signatories);
  }

  /** Whether every party has signed, and there is one. */
  @Ignore
  public boolean isComplete() {
    return signed > 0 && signed == signatories.size();
  }

  private static int count(List<Signatory> signatories, SigningStanding standing) {
    return (int) signatories.stream().filter(each -> each.standing() == standing).count();
  }
}
