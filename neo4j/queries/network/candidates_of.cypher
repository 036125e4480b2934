// Who may be among the members of each alliance that no source names. This is inference, and no membership.
UNWIND $keys AS key
MATCH (p:Party)-[c:MAY_BE_MEMBER_OF]->(:Entity {id: key})
WITH key, p, c ORDER BY p.sort
RETURN key, collect({id: p.id, group: c.group}) AS candidates
