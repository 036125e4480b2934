// Regions, units, teams and alliances by id or code, each with what it is tied to; one that was merged into another
// is answered by that one.
MATCH (asked:Entity)
WHERE asked.id IN $keys OR asked.code IN $keys
MATCH (asked)-[:MERGED_INTO*0..8]->(n:Region|Unit|Team|Alliance)
WHERE n.version IS NOT NULL
RETURN asked.id AS id, asked.code AS code, n{.*,
  label: head([l IN labels(n) WHERE NOT l IN ['Entity', 'Party']]),
  links: [(n)-[r:WITHIN|LOCATED_IN|AFFILIATED_WITH|PART_OF|EMBODIED_BY|CENTRED_ON|LED_BY|WORKS_AT|SAME_MEMBERS_AS]->(o) | [type(r), o.id]]
} AS thing
