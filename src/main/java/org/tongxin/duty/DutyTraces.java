package org.tongxin.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.graph.Trace;
import org.tongxin.graph.Trace.Node;
import org.tongxin.graph.Trace.Relationship;

/**
 * What each change of duty leaves in the graph; neo4j/README.md draws it. Written apart from the
 * .cypher files on purpose: the digest of one checks the other.
 */
final class DutyTraces {
  private DutyTraces() {}

  static List<Trace> of(DutyChange change) {
    return switch (change) {
      case RotationChange rotation -> rotation(rotation.rotation());
      case TurnChange turn -> turn(turn.turn());
    };
  }

  private static List<Trace> rotation(DutyRotation rotation) {
    var properties = new HashMap<String, @Nullable Object>();
    properties.put("id", rotation.id());
    properties.put("version", rotation.version());
    properties.put("kind", rotation.kind());
    properties.put("name", rotation.name());
    properties.put("nameEn", rotation.nameEn());
    properties.put("state", rotation.state());
    properties.put("zone", rotation.zone());
    return List.of(
        new Node("DutyRotation", properties),
        Relationship.plain("DUTY_OF", rotation.id(), rotation.allianceId()));
  }

  private static List<Trace> turn(Turn turn) {
    Map<String, Object> properties =
        Map.of(
            "id", turn.id(),
            "version", turn.version(),
            "number", turn.number(),
            "state", turn.state(),
            "since", turn.from(),
            "until", turn.to());
    var traces = new ArrayList<Trace>();
    traces.add(new Node("Turn", properties));
    traces.add(Relationship.plain("TURN_OF", turn.id(), turn.rotationId()));
    if (turn.isPublished()) {
      turn.effectiveIds()
          .forEach(holder -> traces.add(Relationship.plain("HELD_BY", turn.id(), holder)));
    }
    return traces;
  }
}
