// The superior of each unit on a day.
UNWIND $keys AS key
MATCH (:Entity {id: key})-[s:UNDER]->(superior:Unit)
WITH key, s, superior, coalesce($asOf, date(datetime({datetime: $now, timezone: $zone}))) AS day
WHERE coalesce(s.since, s.statedFrom) <= day AND (s.until IS NULL OR day < s.until)
RETURN key, s{.*, unitId: key, superiorId: superior.id} AS subordination
