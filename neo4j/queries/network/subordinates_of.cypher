// The units directly below each unit on a day, by name.
UNWIND $keys AS key
MATCH (superior:Entity {id: key})
WITH superior, coalesce($asOf, date(datetime({datetime: $now, timezone: $zone}))) AS day
CALL (superior, day) {
  MATCH (n:Unit)-[s:UNDER]->(superior)
  WHERE coalesce(s.since, s.statedFrom) <= day AND (s.until IS NULL OR day < s.until)
  WITH n LIMIT $cap
  RETURN count(n) AS total
}
CALL (superior, day) {
  MATCH (n:Unit)-[s:UNDER]->(superior)
  WHERE coalesce(s.since, s.statedFrom) <= day AND (s.until IS NULL OR day < s.until)
    AND n.sort > $after AND n.sort < $before
  WITH n
  ORDER BY CASE WHEN $backward THEN null ELSE n.sort END, CASE WHEN $backward THEN n.sort END DESC
  LIMIT $limit
  RETURN collect(n{.*, label: 'Unit', links: [(n)-[r:LOCATED_IN]->(o) | [type(r), o.id]]}) AS items
}
RETURN superior.id AS key, total, items
