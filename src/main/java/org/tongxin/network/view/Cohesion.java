package org.tongxin.network.view;

import org.eclipse.microprofile.graphql.Description;

/** What an alliance's network would lose with a member. */
@Description("What an alliance's network would lose with a member (成员的联结程度)")
public enum Cohesion {
  @Description("Its leaving would part others from the alliance's network (桥梁成员)")
  BRIDGE,
  @Description("Only this alliance ties it to the network (孤立成员)")
  ISOLATED,
  @Description("It and those behind it are tied to the network otherwise too (多重联结)")
  JOINED
}
