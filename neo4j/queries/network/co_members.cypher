// Who shares an alliance with the parties of a frontier on a day; of several ways to somebody the one by the earliest
// of the frontier and by the alliance whose name comes first.
UNWIND range(0, size($frontier) - 1) AS rank
MATCH (p:Entity {id: $frontier[rank]})-[m:MEMBER_OF]->(a:Alliance)<-[o:MEMBER_OF]-(q:Party)
WHERE q.version IS NOT NULL AND a.version IS NOT NULL
  AND (size($via) = 0 OR a.kind IN $via)
  AND (a.practice IS NULL OR p.practice)
  AND (NOT type(m) IN ['MEMBER_OF', 'UNDER']
    OR (coalesce(m.since, m.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(m).zone, $zone)})))
      AND (m.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(m).zone, $zone)}))) < m.until)))
  AND (NOT type(o) IN ['MEMBER_OF', 'UNDER']
    OR (coalesce(o.since, o.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(o).zone, $zone)})))
      AND (o.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(o).zone, $zone)}))) < o.until)))
WITH q, rank, p, a ORDER BY rank, a.sort
WITH q, collect({from: p.id, alliance: a.id})[0] AS way
RETURN q.id AS id, q.sort AS sort, way.from AS from, way.alliance AS alliance
ORDER BY sort
