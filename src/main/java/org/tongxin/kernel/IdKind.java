package org.tongxin.kernel;

import java.util.Arrays;
import java.util.Optional;

/** What an id names; its prefix leads the id. */
public enum IdKind {
  REGION("region"),
  UNIT("unit"),
  TEAM("team"),
  ALLIANCE("alliance"),
  MEMBERSHIP("membership"),
  SUBORDINATION("subordination"),
  ROOM("room"),
  METRIC("metric"),
  SOURCE("source"),
  CITATION("citation"),
  QUESTION("question"),
  GRANT("grant"),
  EVENT("event"),
  APPLICATION("application"),
  CORRECTION("correction"),
  ARRANGEMENT("arrangement"),
  SIGNATURE("signature"),
  POST("post"),
  CATEGORY("category"),
  OFFER("offer"),
  NEED("need"),
  WINDOW("window"),
  BLACKOUT("blackout"),
  BOOKING("booking"),
  SERIES("series"),
  PRICE("price"),
  CLAIM("claim"),
  FEED("feed"),
  IMPORT("import"),
  UPLOAD("upload"),
  ROTATION("rotation"),
  TURN("turn"),
  ABSENCE("absence"),
  COVER("cover"),
  SWAP("swap"),
  HANDOVER("handover"),
  RECURRING_DAY("recurring"),
  HOLIDAYS("holidays"),
  MEETING("meeting"),
  RESOLUTION("resolution"),
  PLEDGE("pledge"),
  PLAN("plan");

  private final String prefix;

  IdKind(String prefix) {
    this.prefix = prefix;
  }

  public String prefix() {
    return prefix;
  }

  static Optional<IdKind> ofPrefix(String prefix) {
    return Arrays.stream(values()).filter(kind -> kind.prefix.equals(prefix)).findFirst();
  }
}
