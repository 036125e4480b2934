// An alliance, what it is tied to, and who may be among the members that no source names.
UNWIND $changes AS change
WITH change, change.alliance AS alliance
MERGE (n:Entity {id: alliance.id})
WITH n, change, alliance, alliance.memberCounts AS counts
WHERE coalesce(n.version, 0) < alliance.version
SET n:Party:Alliance,
    n.practice = CASE WHEN alliance.standing.practice THEN true END, n.dissolved = date(alliance.dissolved),
    n.version = alliance.version, n.code = alliance.code, n.name = alliance.name, n.nameEn = alliance.nameEn,
    n.search = change.search, n.sort = change.sort,
    n.kind = alliance.kind, n.founded = alliance.founded, n.zone = alliance.zone,
    n.statedTotal = counts.statedTotal, n.named = counts.named, n.unnamed = counts.unnamed,
    n.countedIn = counts.countedIn, n.openEnded = counts.openEnded,
    // Lists of numbers hold no nulls: -1 stands for one.
    n.groupCodes = [group IN counts.groups | group.code],
    n.groupTotals = [group IN counts.groups | coalesce(group.statedTotal, -1)],
    n.groupNamed = [group IN counts.groups | coalesce(group.named, -1)],
    n.groupUnnamed = [group IN counts.groups | coalesce(group.unnamed, -1)],
    n.groupBases = [group IN counts.groups | group.basis]
WITH n, alliance, counts
OPTIONAL MATCH (n)-[old:LOCATED_IN|PART_OF|EMBODIED_BY|CENTRED_ON|LED_BY|WORKS_AT|SAME_MEMBERS_AS]->(:Entity)
DELETE old
WITH DISTINCT n, alliance, counts
OPTIONAL MATCH (:Entity)-[old:MAY_BE_MEMBER_OF]->(n)
DELETE old
WITH DISTINCT n, alliance, alliance.links AS links, counts
// One that is gone keeps its id and its history, and no question finds it.
FOREACH (gone IN CASE WHEN alliance.standing.removed THEN [n] ELSE [] END |
  SET gone:Gone
  REMOVE gone:Party:Alliance)
FOREACH (id IN [x IN [links.regionId] WHERE x IS NOT NULL] |
  MERGE (other:Entity {id: id})
  CREATE (n)-[:LOCATED_IN]->(other))
FOREACH (id IN [x IN [links.parentId] WHERE x IS NOT NULL] |
  MERGE (other:Entity {id: id})
  CREATE (n)-[:PART_OF]->(other))
FOREACH (id IN [x IN [links.bodyId] WHERE x IS NOT NULL] |
  MERGE (other:Entity {id: id})
  CREATE (n)-[:EMBODIED_BY]->(other))
FOREACH (id IN [x IN [links.coreUnitId] WHERE x IS NOT NULL] |
  MERGE (other:Entity {id: id})
  CREATE (n)-[:CENTRED_ON]->(other))
FOREACH (id IN [x IN [links.leadId] WHERE x IS NOT NULL] |
  MERGE (other:Entity {id: id})
  CREATE (n)-[:LED_BY]->(other))
FOREACH (id IN [x IN [links.centreId] WHERE x IS NOT NULL] |
  MERGE (other:Entity {id: id})
  CREATE (n)-[:WORKS_AT]->(other))
FOREACH (id IN [x IN [links.membersSameAsId] WHERE x IS NOT NULL] |
  MERGE (other:Entity {id: id})
  CREATE (n)-[:SAME_MEMBERS_AS]->(other))
FOREACH (id IN counts.candidateIds |
  MERGE (other:Entity {id: id})
  CREATE (other)-[:MAY_BE_MEMBER_OF {group: ''}]->(n))
FOREACH (group IN counts.groups |
  FOREACH (id IN group.candidateIds |
    MERGE (other:Entity {id: id})
    CREATE (other)-[:MAY_BE_MEMBER_OF {group: group.code}]->(n)))
