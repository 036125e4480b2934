// Alliances that are not dissolved on the day, by name, filtered by kind and by a party that is a member on it.
CALL () {
  MATCH (n:Alliance)
  WHERE (size($kinds) = 0 OR n.kind IN $kinds) AND ($practice OR n.practice IS NULL)
    AND (n.dissolved IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: n.zone}))) < n.dissolved)
    AND ($member = '' OR EXISTS {
      MATCH (:Entity {id: $member})-[m:MEMBER_OF]->(n)
      WHERE coalesce(m.since, m.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: n.zone})))
        AND (m.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: n.zone}))) < m.until) })
  WITH n LIMIT $cap
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:Alliance)
  WHERE n.sort > $after AND n.sort < $before
    AND (size($kinds) = 0 OR n.kind IN $kinds) AND ($practice OR n.practice IS NULL)
    AND (n.dissolved IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: n.zone}))) < n.dissolved)
    AND ($member = '' OR EXISTS {
      MATCH (:Entity {id: $member})-[m:MEMBER_OF]->(n)
      WHERE coalesce(m.since, m.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: n.zone})))
        AND (m.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: n.zone}))) < m.until) })
  WITH n
  ORDER BY CASE WHEN $backward THEN null ELSE n.sort END, CASE WHEN $backward THEN n.sort END DESC
  LIMIT $limit
  RETURN collect(n{.*, label: 'Alliance',
    links: [(n)-[r:LOCATED_IN|PART_OF|EMBODIED_BY|CENTRED_ON|LED_BY|WORKS_AT|SAME_MEMBERS_AS]->(o) | [type(r), o.id]]}) AS items
}
RETURN total, items
