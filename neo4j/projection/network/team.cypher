// A team, whose it is and where it works.
UNWIND $changes AS change
WITH change, change.team AS team
MERGE (n:Entity {id: team.id})
WITH n, change, team
WHERE coalesce(n.version, 0) < team.version
SET n:Party:Team,
    n.version = team.version, n.code = team.code, n.name = team.name, n.nameEn = team.nameEn,
    n.search = change.search, n.sort = change.sort,
    n.aliases = team.aliases, n.size = team.size, n.sizeRule = team.sizeRule,
    n.averageAge = team.averageAge, n.membersNamed = team.membersNamed,
    n.bodies = team.bodies.total, n.named = team.bodies.named, n.unnamed = team.bodies.unnamed
WITH n, team
OPTIONAL MATCH (n)-[old:AFFILIATED_WITH|LOCATED_IN]->(:Entity)
DELETE old
WITH DISTINCT n, team
FOREACH (id IN [x IN [team.affiliationId] WHERE x IS NOT NULL] |
  MERGE (affiliation:Entity {id: id})
  CREATE (n)-[:AFFILIATED_WITH]->(affiliation))
FOREACH (id IN [x IN [team.regionId] WHERE x IS NOT NULL] |
  MERGE (region:Entity {id: id})
  CREATE (n)-[:LOCATED_IN]->(region))
