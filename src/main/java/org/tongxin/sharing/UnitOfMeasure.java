package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;

/** What a quantity counts. */
@Description("What a quantity counts (计量单位)")
public enum UnitOfMeasure {
  @Description("Places, such as parking places (车位、名额)")
  PLACE,
  @Description("Hours (小时)")
  HOUR,
  @Description("Seats (座位)")
  SEAT,
  @Description("Yuan (元)")
  YUAN,
  @Description("People (人)")
  PERSON,
  @Description("Meals (份餐)")
  MEAL,
  @Description("Square metres (平方米)")
  SQUARE_METRE,
  @Description("Teams (支队伍)")
  TEAM,
  @Description("Venues, stations, centres (处阵地)")
  VENUE,
  @Description("Pieces of anything (件)")
  ITEM,
  @Description("Times that something is done (次)")
  TIME;

  /** Whether there are halves of it. */
  public boolean isDivisible() {
    return switch (this) {
      case HOUR, YUAN, SQUARE_METRE -> true;
      case PLACE, SEAT, PERSON, MEAL, TEAM, VENUE, ITEM, TIME -> false;
    };
  }
}
