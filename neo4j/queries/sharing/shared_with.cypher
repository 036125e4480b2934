// Open offers that are shared in an alliance of which the unit is a member on the day, itself or by way of
// others, and by way of which of them; as far as the caller may see them.
MATCH (me:Entity {id: $unit})
CALL (me) {
  MATCH way = (me)-[:MEMBER_OF*1..4]->(a:Alliance)
  WHERE all(m IN relationships(way) WHERE coalesce(m.since, m.statedFrom) <= $today AND (m.until IS NULL OR $today < m.until))
  OPTIONAL MATCH (same:Alliance)-[:SAME_MEMBERS_AS]->(a)
  UNWIND [a, same] AS alliance
  WITH DISTINCT alliance
  WHERE alliance IS NOT NULL AND (alliance.dissolved IS NULL OR $today < alliance.dissolved)
  RETURN alliance
}
MATCH (n:Offer)-[:SHARED_IN]->(alliance)
WHERE n.state = 'OPEN' AND n.visibility <> 'UNIT'
    AND ($all OR n.visibility = 'PUBLIC' OR EXISTS { (n)-[:OWNED_BY]->(mine:Entity) WHERE mine.id IN $parties }
      OR EXISTS { (n)-[:SHARED_IN]->(ours:Entity) WHERE ours.id IN $kept OR ours.id IN $alliances })
WITH n, collect(DISTINCT alliance.id) AS through
WITH collect({n: n, through: through}) AS found
CALL (found) {
  UNWIND found AS one
  WITH one.n AS n, one.through AS through
  WHERE n.sort > $low AND n.sort < $high
  ORDER BY CASE WHEN $downwards THEN null ELSE n.sort END, CASE WHEN $downwards THEN n.sort END DESC
  LIMIT $limit
  RETURN collect(n{.*, rank: n.sort, label: head([l IN labels(n) WHERE l <> 'Entity']),
    categoryId: head([(n)-[:IN_CATEGORY]->(o) | o.id]), ownerIds: [(n)-[:OWNED_BY]->(o) | o.id],
    allianceIds: [(n)-[:SHARED_IN]->(o) | o.id], placeId: head([(n)-[:PLACED_AT]->(o) | o.id]),
    regionId: head([(n)-[:LOCATED_IN]->(o) | o.id]), through: through}) AS items
}
RETURN size(found) AS total, items
