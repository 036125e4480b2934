// The alliances of some parties on a day, with what sort they are, and those that listings of theirs are shared in; the
// alliances of their fellow members, two steps away; the regions where they are, the narrowest first; and what the words of
// their listing mean.
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
CALL (joined, shared) {
  MATCH (a:Alliance)<-[o:MEMBER_OF]-(m:Party)
  WHERE a.id IN [x IN joined + shared | x.id]
    AND coalesce(o.since, o.statedFrom) <= $today AND (o.until IS NULL OR $today < o.until)
  WITH DISTINCT m LIMIT 2000
  MATCH (m)-[p:MEMBER_OF]->(b:Alliance)
  WHERE coalesce(p.since, p.statedFrom) <= $today AND (p.until IS NULL OR $today < p.until)
  RETURN collect(DISTINCT b.id) AS near
}
CALL () {
  MATCH way = (p:Entity)-[:LOCATED_IN]->(:Entity)-[:WITHIN*0..12]->(r:Region)
  WHERE p.id IN $places
  WITH r.id AS id, min(length(way)) AS steps
  ORDER BY steps
  RETURN collect(id) AS regions
}
OPTIONAL MATCH (m:Meaning {of: $listing})
RETURN joined, shared, near, regions, CASE WHEN m.readBy = $model THEN m.kept END AS kept
