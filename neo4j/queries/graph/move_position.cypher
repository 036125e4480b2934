// Moves the position, but only from where this projector left it: an old leader is fenced here.
MERGE (p:Position {name: 'journal'})
  ON CREATE SET p.xid = 0, p.seq = 0
WITH p
WHERE p.xid = $fromXid AND p.seq = $fromSeq
SET p.xid = $toXid, p.seq = $toSeq
RETURN p.name AS moved
