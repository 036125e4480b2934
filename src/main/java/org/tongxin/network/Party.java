package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** Whoever can be a member, lead, sign or offer: a unit, an alliance or a team. */
@Interface
@Description("Whoever can be a member, lead, sign or offer: a unit, an alliance or a team (主体)")
public sealed interface Party extends Node permits Unit, Alliance, Team {

  @Override
  @Id
  @Name("id")
  @Description("Global id (全局编号)")
  String id();

  @Name("code")
  @Description("Stable code that people can read (代码)")
  String code();

  @Name("name")
  @Description("Name in Chinese (名称)")
  String name();

  @Nullable @Name("nameEn")
  @Description("Name in English, a translation (英文名)")
  String nameEn();
}
