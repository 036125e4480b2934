package org.tongxin.matching;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.tongxin.figures.Qualifier;

/**
 * What came of a pledge, as a source reports it.
 *
 * @param partyIds who took part, as far as the source names them; it does not say who gave
 * @param brokerId who brought them together; null where nobody is named
 */
@Description("What came of a pledge, as a source reports it (来源所述成效)")
public record Outcome(
    @Description("In Chinese (中文)") String zh,
    @Nullable @Description("In English, a translation (英文)") String en,
    @Nullable @Description("On which day; null where the source says none (日期)") LocalDate day,
    @Nullable @Description("The figure that the source gives; null where it gives none (数值)")
        Figure figure,
    @Ignore List<String> partyIds,
    @Ignore @Nullable String brokerId) {
  public Outcome {
    partyIds = List.copyOf(partyIds);
  }

  /** A figure with its qualifier. */
  @Description("A figure that a source gives of an outcome, with its qualifier (成效数值)")
  public record Figure(
      @Description("The value (数值)") BigDecimal value,
      @Description("How exactly it is meant (口径限定)") Qualifier qualifier,
      @Description("What it counts, in English (单位)") String unit) {}

  /** The same with {@code into} wherever {@code from} was. */
  public Outcome replaced(String from, String into) {
    return new Outcome(
        zh,
        en,
        day,
        figure,
        partyIds.stream().map(id -> id.equals(from) ? into : id).distinct().toList(),
        from.equals(brokerId) ? into : brokerId);
  }
}
