package org.tongxin.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;

/** Anything that has a global id. */
@Interface
@Description("Anything that has a global id (有编号的对象)")
public interface Node {

  @Id
  @Name("id")
  @Description("Global id (全局编号)")
  String id();
}
