package org.tongxin.arrangements;

import org.eclipse.microprofile.graphql.Description;

/**
 * Somebody whom a party named for others to turn to. The name is personal data: it is told to
 * nobody but those who are to turn to them, and is in no text of this.
 */
@Description("Somebody whom a party named for others to turn to (联系人)")
public record Contact(
    @Description("The name in full (姓名)") String name,
    @Description("The post for which they were named (职务)") Post post) {

  @Override
  public String toString() {
    return "Contact[post=" + post.id() + "]";
  }
}
