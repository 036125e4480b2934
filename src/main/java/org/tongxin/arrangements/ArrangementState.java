package org.tongxin.arrangements;

import org.eclipse.microprofile.graphql.Description;

/** How far an arrangement has come. */
@Description("How far an arrangement has come (机制状态)")
public enum ArrangementState {
  @Description("A source speaks of it (来源载明)")
  STATED,
  @Description("On record and in force; nobody signs it (已约定)")
  AGREED,
  @Description("To be signed; not every party has (待签署)")
  OPEN,
  @Description("Every party has signed (已生效)")
  IN_FORCE,
  @Description("A newer edition took its place (已被新版取代)")
  REPLACED
}
