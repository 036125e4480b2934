// The alliances of some parties on a day, with what sort they are; the regions where they are, the narrowest first; and
// what the words of their listing mean.
CALL () {
  MATCH (p:Entity)-[o:MEMBER_OF]->(a:Alliance)
  WHERE p.id IN $parties AND coalesce(o.since, o.statedFrom) <= $today AND (o.until IS NULL OR $today < o.until)
  RETURN collect(DISTINCT a{.id, .kind, .name, .nameEn}) AS joined
}
CALL () {
  MATCH (a:Alliance)
  WHERE a.id IN $shared
  RETURN collect(DISTINCT a{.id, .kind, .name, .nameEn}) AS shared
}
CALL () {
  MATCH way = (p:Entity)-[:LOCATED_IN]->(:Entity)-[:WITHIN*0..12]->(r:Region)
  WHERE p.id IN $places
  WITH r.id AS id, min(length(way)) AS steps
  ORDER BY steps
  RETURN collect(id) AS regions
}
OPTIONAL MATCH (m:Meaning {of: $listing})
RETURN joined, shared, regions, CASE WHEN m.readBy = $model THEN m.kept END AS kept
