// How many units are below each unit on a day, level by level.
UNWIND $keys AS key
MATCH (unit:Entity {id: key})
MATCH p = (unit) (()<-[s:UNDER]-(x:Unit) WHERE x.version IS NOT NULL AND (x.practice IS NULL OR unit.practice)
  AND coalesce(s.since, s.statedFrom) <= coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(s).zone, $zone)})))
  AND (s.until IS NULL OR coalesce($asOf, date(datetime({datetime: $now, timezone: coalesce(endNode(s).zone, $zone)}))) < s.until)){1,20} (subordinate)
WITH key, length(p) AS level, count(DISTINCT subordinate) AS units ORDER BY level
RETURN key, collect({level: level, units: units}) AS levels
