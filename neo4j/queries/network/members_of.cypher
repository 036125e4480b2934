// The members of alliances on a day, by name; and whether the sources speak of that day at all.
UNWIND $keys AS key
MATCH (a:Entity {id: key})
WITH a, coalesce($asOf, date(datetime({datetime: $now, timezone: a.zone}))) AS day
CALL (a, day) {
  MATCH (p:Party)-[m:MEMBER_OF]->(a)
  WHERE coalesce(m.since, m.statedFrom) <= day AND (m.until IS NULL OR day < m.until)
    AND (size($roles) = 0 OR m.role IN $roles)
  WITH m LIMIT $cap
  RETURN count(m) AS total
}
CALL (a, day) {
  MATCH (p:Party)-[m:MEMBER_OF]->(a)
  WHERE coalesce(m.since, m.statedFrom) <= day AND (m.until IS NULL OR day < m.until)
    AND (size($roles) = 0 OR m.role IN $roles)
  WITH p, m, p.sort + m.id AS sort
  WHERE sort > $after AND sort < $before
  WITH p, m, sort
  ORDER BY CASE WHEN $backward THEN null ELSE sort END, CASE WHEN $backward THEN sort END DESC
  LIMIT $limit
  RETURN collect(m{.*, partyId: p.id, allianceId: a.id, sort: sort}) AS items
}
CALL (a, day) {
  OPTIONAL MATCH (:Party)-[m:MEMBER_OF]->(a)
  RETURN count(m) AS recorded,
    count(CASE WHEN m.since IS NULL AND day < m.statedFrom THEN 1 END) AS silent,
    min(CASE WHEN m.since IS NULL THEN m.statedFrom END) AS statedFrom
}
RETURN a.id AS key, total, items, recorded = 0 OR silent > 0 AS notStated, statedFrom
