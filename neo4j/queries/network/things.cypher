// Regions, units, teams and alliances by id or code, each with what it is tied to.
MATCH (n:Entity)
WHERE (n.id IN $keys OR n.code IN $keys) AND n.version IS NOT NULL
RETURN n{.*,
  label: head([l IN labels(n) WHERE NOT l IN ['Entity', 'Party']]),
  links: [(n)-[r:WITHIN|LOCATED_IN|AFFILIATED_WITH|PART_OF|EMBODIED_BY|CENTRED_ON|LED_BY|WORKS_AT|SAME_MEMBERS_AS]->(o) | [type(r), o.id]]
} AS thing
