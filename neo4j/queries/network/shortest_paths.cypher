// All shortest ways between two parties on a day, by the names along them.
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH p = ALL SHORTEST (from)
  (()-[r:MEMBER_OF|UNDER|AFFILIATED_WITH|PART_OF|EMBODIED_BY|CENTRED_ON|LED_BY|WORKS_AT|SAME_MEMBERS_AS]-(n:Party)
    WHERE n.version IS NOT NULL AND (n.practice IS NULL OR from.practice) AND (NOT type(r) IN ['MEMBER_OF', 'UNDER']
      OR (coalesce(r.since, r.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)})))
        AND (r.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(r).zone, $zone)}))) < r.until)))){1,8}
  (to)
WHERE length(p) <= $maxHops
WITH p ORDER BY [n IN nodes(p) | n.sort], [t IN relationships(p) | coalesce(t.id, type(t)) ]
LIMIT $limit
RETURN [n IN nodes(p) | n.id] AS parties,
  [t IN relationships(p) | t{.id, .since, .until, type: type(t), source: startNode(t).id, target: endNode(t).id}] AS ties
