// How far the graph has come, for a reader that waits.
MATCH (p:Position {name: 'journal'})
RETURN p.xid AS xid, p.seq AS seq
