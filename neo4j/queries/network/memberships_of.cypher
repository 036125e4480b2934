// Where parties are members on a day, by the alliance's name.
UNWIND $keys AS key
MATCH (p:Entity {id: key})
CALL (p) {
  MATCH (p)-[m:MEMBER_OF]->(a:Alliance)
  WITH m, coalesce($asOf, date(datetime({datetime: $now, timezone: a.zone}))) AS day
  WHERE coalesce(m.since, m.statedFrom) <= day AND (m.until IS NULL OR day < m.until)
    AND (size($roles) = 0 OR m.role IN $roles)
  WITH m LIMIT $cap
  RETURN count(m) AS total
}
CALL (p) {
  MATCH (p)-[m:MEMBER_OF]->(a:Alliance)
  WITH p, m, a, coalesce($asOf, date(datetime({datetime: $now, timezone: a.zone}))) AS day, a.sort + m.id AS sort
  WHERE coalesce(m.since, m.statedFrom) <= day AND (m.until IS NULL OR day < m.until)
    AND (size($roles) = 0 OR m.role IN $roles)
    AND sort > $after AND sort < $before
  WITH p, m, a, sort
  ORDER BY CASE WHEN $backward THEN null ELSE sort END, CASE WHEN $backward THEN sort END DESC
  LIMIT $limit
  RETURN collect(m{.*, partyId: p.id, allianceId: a.id, sort: sort}) AS items
}
CALL (p) {
  MATCH (p)-[m:MEMBER_OF]->(a:Alliance)
  WITH m, coalesce($asOf, date(datetime({datetime: $now, timezone: a.zone}))) AS day
  RETURN count(CASE WHEN m.since IS NULL AND day < m.statedFrom THEN 1 END) AS silent,
    min(CASE WHEN m.since IS NULL THEN m.statedFrom END) AS statedFrom
}
RETURN p.id AS key, total, items, silent > 0 AS notStated, statedFrom
