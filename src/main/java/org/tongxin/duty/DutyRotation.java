package org.tongxin.duty;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** A duty that the members of an alliance take in turn. */
@Description("A duty that the members of an alliance take in turn (轮值)")
public record DutyRotation(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("Stable code that people can read (代码)") String code,
    @Ignore String allianceId,
    @Description("What members do in turn (类别)") RotationKind kind,
    @Description("Name in Chinese (名称)") String name,
    @Nullable @Description("Name in English (英文名称)") String nameEn,
    @Description("Where it stands (状态)") RotationState state,
    @Description("Time zone of its days (时区)") String zone,
    @Description("How turns follow one another (规则)") Terms terms,
    @Ignore Eligibility eligibility)
    implements Node {

  /** What has to be known before a roster can be drafted, and is not. */
  @Ignore
  public List<RotationGap> gaps() {
    return terms.gaps();
  }

  public DutyRotation with(Eligibility others) {
    return new DutyRotation(
        id, version + 1, code, allianceId, kind, name, nameEn, state, zone, terms, others);
  }

  public DutyRotation moved(RotationState to) {
    return new DutyRotation(
        id, version + 1, code, allianceId, kind, name, nameEn, to, zone, terms, eligibility);
  }
}
