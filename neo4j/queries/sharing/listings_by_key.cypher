// Listings by id or code, where the caller may see them.
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Entity {id: key})
  RETURN n
  UNION
  MATCH (n:Entity {code: key})
  RETURN n
}
WITH key, n
WHERE (n:Offer OR n:Need)
    AND ($all OR EXISTS { (n)-[:OWNED_BY]->(mine:Entity) WHERE mine.id IN $parties }
      OR EXISTS { (n)-[:SHARED_IN]->(kept:Entity) WHERE kept.id IN $kept }
      OR (n.state <> 'DRAFT' AND (n.visibility = 'PUBLIC'
        OR (n.visibility = 'ALLIANCE' AND EXISTS { (n)-[:SHARED_IN]->(ours:Entity) WHERE ours.id IN $alliances }))))
RETURN key, n{.*, label: head([l IN labels(n) WHERE l <> 'Entity']),
    categoryId: head([(n)-[:IN_CATEGORY]->(o) | o.id]), ownerIds: [(n)-[:OWNED_BY]->(o) | o.id],
    allianceIds: [(n)-[:SHARED_IN]->(o) | o.id], placeId: head([(n)-[:PLACED_AT]->(o) | o.id]),
    regionId: head([(n)-[:LOCATED_IN]->(o) | o.id])} AS listing
