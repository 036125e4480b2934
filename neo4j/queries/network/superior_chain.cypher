// The superiors of units on a day, the nearest first. A unit has one superior at a time, so there is one chain.
UNWIND $keys AS key
MATCH (unit:Entity {id: key})
MATCH p = (unit) (()-[s:UNDER]->(x:Unit) WHERE coalesce(s.since, s.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(s).zone, $zone)})))
  AND (s.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(s).zone, $zone)}))) < s.until)){1,20} (superior)
WITH key, length(p) AS level, superior ORDER BY level
RETURN key, collect({level: level, id: superior.id}) AS superiors
