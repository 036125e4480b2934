package org.tongxin.arrangements;

import org.eclipse.microprofile.graphql.Description;

/** What sort of post it is; our classification. */
@Description("What sort of post it is; our classification (职务类别)")
public enum PostKind {
  @Description("Secretary (书记)")
  SECRETARY,
  @Description("Vice-secretary (副书记)")
  VICE_SECRETARY,
  @Description("Member of a committee (委员)")
  COMMITTEE_MEMBER,
  @Description("Liaison officer, sent by one party to another (联络员)")
  LIAISON_OFFICER,
  @Description("Leading figure (带头人)")
  LEADING_FIGURE,
  @Description("Official (负责人)")
  OFFICIAL,
  @Description("Grid worker (网格员)")
  GRID_WORKER,
  @Description("Delegate (代表)")
  DELEGATE,
  @Description("Member of a team or branch (成员)")
  TEAM_MEMBER
}
