// Every node that is shown, with its own label; stubs are hidden.
MATCH (n:Entity)
WHERE n.version IS NOT NULL
RETURN head([l IN labels(n) WHERE NOT l IN ['Entity', 'Party']]) AS label, properties(n) AS properties
