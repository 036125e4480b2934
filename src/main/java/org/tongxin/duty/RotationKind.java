package org.tongxin.duty;

import org.eclipse.microprofile.graphql.Description;

/** What members do in turn. */
@Description("What members do in turn (轮值类别)")
public enum RotationKind {
  @Description("Takes the chair (轮值主席)")
  CHAIR,
  @Description("Patrols (巡查)")
  PATROL,
  @Description("Receives visitors (接待)")
  RECEPTION,
  @Description("Something else, as its name says (其他)")
  OTHER
}
