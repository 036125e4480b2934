// A party and what it is tied to within some steps on a day: the nearest first, of those the heaviest, cut at a number
// of nodes; with every tie among them, who has which duty on that day, and the regions that hold them where they are asked for. Weight is the number
// of ties that a node has on that day, shown or not.
MATCH (root:Entity {id: $root})
WITH root, [root] AS ring0
CALL (root, ring0) {
  UNWIND CASE WHEN $depth >= 1 THEN ring0 ELSE [] END AS n
  MATCH (n)-[r:MEMBER_OF|UNDER|AFFILIATED_WITH|PART_OF|EMBODIED_BY|CENTRED_ON|LED_BY|WORKS_AT|SAME_MEMBERS_AS]-(o:Party)
  WHERE (NOT type(r) IN ['MEMBER_OF', 'UNDER']
      OR (coalesce(r.since, r.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)})))
        AND (r.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)}))) < r.until)))
    AND o.version IS NOT NULL AND (size($kinds) = 0 OR NOT o:Unit OR o.kind IN $kinds)
    AND (o.practice IS NULL OR root.practice)
    AND (o.dissolved IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: o.zone}))) < o.dissolved)
  RETURN collect(DISTINCT o) AS ring1
}
CALL (root, ring1) {
  UNWIND CASE WHEN $depth >= 2 THEN ring1 ELSE [] END AS n
  MATCH (n)-[r:MEMBER_OF|UNDER|AFFILIATED_WITH|PART_OF|EMBODIED_BY|CENTRED_ON|LED_BY|WORKS_AT|SAME_MEMBERS_AS]-(o:Party)
  WHERE (NOT type(r) IN ['MEMBER_OF', 'UNDER']
      OR (coalesce(r.since, r.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)})))
        AND (r.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)}))) < r.until)))
    AND o.version IS NOT NULL AND (size($kinds) = 0 OR NOT o:Unit OR o.kind IN $kinds)
    AND (o.practice IS NULL OR root.practice)
    AND (o.dissolved IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: o.zone}))) < o.dissolved)
  RETURN collect(DISTINCT o) AS ring2
}
CALL (root, ring2) {
  UNWIND CASE WHEN $depth >= 3 THEN ring2 ELSE [] END AS n
  MATCH (n)-[r:MEMBER_OF|UNDER|AFFILIATED_WITH|PART_OF|EMBODIED_BY|CENTRED_ON|LED_BY|WORKS_AT|SAME_MEMBERS_AS]-(o:Party)
  WHERE (NOT type(r) IN ['MEMBER_OF', 'UNDER']
      OR (coalesce(r.since, r.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)})))
        AND (r.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)}))) < r.until)))
    AND o.version IS NOT NULL AND (size($kinds) = 0 OR NOT o:Unit OR o.kind IN $kinds)
    AND (o.practice IS NULL OR root.practice)
    AND (o.dissolved IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: o.zone}))) < o.dissolved)
  RETURN collect(DISTINCT o) AS ring3
}
CALL (root, ring3) {
  UNWIND CASE WHEN $depth >= 4 THEN ring3 ELSE [] END AS n
  MATCH (n)-[r:MEMBER_OF|UNDER|AFFILIATED_WITH|PART_OF|EMBODIED_BY|CENTRED_ON|LED_BY|WORKS_AT|SAME_MEMBERS_AS]-(o:Party)
  WHERE (NOT type(r) IN ['MEMBER_OF', 'UNDER']
      OR (coalesce(r.since, r.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)})))
        AND (r.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)}))) < r.until)))
    AND o.version IS NOT NULL AND (size($kinds) = 0 OR NOT o:Unit OR o.kind IN $kinds)
    AND (o.practice IS NULL OR root.practice)
    AND (o.dissolved IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: o.zone}))) < o.dissolved)
  RETURN collect(DISTINCT o) AS ring4
}
UNWIND [n IN ring0 | [n, 0]] + [n IN ring1 | [n, 1]] + [n IN ring2 | [n, 2]] + [n IN ring3 | [n, 3]] + [n IN ring4 | [n, 4]] AS found
WITH found[0] AS n, min(found[1]) AS distance
CALL (n) {
  MATCH (n)-[r:MEMBER_OF|UNDER|AFFILIATED_WITH|PART_OF|EMBODIED_BY|CENTRED_ON|LED_BY|WORKS_AT|SAME_MEMBERS_AS]-(o:Party)
  WHERE o.version IS NOT NULL AND (NOT type(r) IN ['MEMBER_OF', 'UNDER']
      OR (coalesce(r.since, r.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)})))
        AND (r.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)}))) < r.until)))
  RETURN count(r) AS weight
}
WITH n, distance, weight ORDER BY distance, weight DESC, n.sort
WITH collect(n) AS reached, collect(n{.id, .code, .name, .nameEn, .kind, .sort, weight: weight,
  label: head([l IN labels(n) WHERE NOT l IN ['Entity', 'Party']]),
  region: head([(n)-[:LOCATED_IN]->(region:Region) | region.id])}) AS nodes
WITH reached, nodes[..$maxNodes] AS nodes, [n IN reached | n.id] AS ids
WITH reached, nodes, ids, [n IN nodes | n.id] AS kept
CALL (reached, ids, kept) {
  UNWIND reached AS n
  MATCH (n)-[r:MEMBER_OF|UNDER|AFFILIATED_WITH|PART_OF|EMBODIED_BY|CENTRED_ON|LED_BY|WORKS_AT|SAME_MEMBERS_AS]->(o:Party)
  WHERE o.id IN ids AND (NOT type(r) IN ['MEMBER_OF', 'UNDER']
      OR (coalesce(r.since, r.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)})))
        AND (r.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)}))) < r.until)))
  WITH r, n.id AS source, o.id AS target, n.id IN kept AND o.id IN kept AS isKept
  RETURN count(r) AS ties, collect(CASE WHEN isKept THEN r{.id, .bodies, .since, .until, source: source, target: target, type: type(r)} END) AS edges
}
CALL (ids, kept) {
  UNWIND ids AS id
  MATCH (a:Alliance {id: id})<-[:DUTY_OF]-(rotation:DutyRotation)<-[:TURN_OF]-(turn:Turn)-[:HELD_BY]->(holder:Party)
  WHERE holder.id IN ids
  WITH a, rotation, turn, holder, coalesce($asOf, date(datetime({datetime: $now, timezone: rotation.zone}))) AS day
  WHERE turn.since <= day AND day < turn.until
  RETURN count(holder) AS duties, collect(CASE WHEN a.id IN kept AND holder.id IN kept THEN {
    id: turn.id + '/' + holder.id, source: holder.id, target: a.id, bodies: null, since: turn.since, until: turn.until,
    type: CASE rotation.kind WHEN 'CHAIR' THEN 'CHAIRS' ELSE 'ON_DUTY' END} END) AS turns
}
CALL (kept) {
  UNWIND CASE WHEN $regions THEN kept ELSE [] END AS id
  MATCH (:Entity {id: id})-[:LOCATED_IN]->(:Region)-[:WITHIN*0..12]->(region:Region)
  WITH DISTINCT region ORDER BY region.sort
  RETURN collect(region{.id, .name, parent: head([(region)-[:WITHIN]->(parent:Region) | parent.id])}) AS regions
}
RETURN nodes, edges + turns AS edges, regions, size(reached) AS total, ties + duties AS ties
