// What is offered, needed, booked and claimed.
CREATE CONSTRAINT booked_id IF NOT EXISTS FOR ()-[b:BOOKED]-() REQUIRE b.id IS UNIQUE;
CREATE CONSTRAINT claimed_id IF NOT EXISTS FOR ()-[c:CLAIMED]-() REQUIRE c.id IS UNIQUE;
CREATE INDEX offer_sort IF NOT EXISTS FOR (n:Offer) ON (n.state, n.sort);
CREATE INDEX need_sort IF NOT EXISTS FOR (n:Need) ON (n.state, n.sort);
CREATE FULLTEXT INDEX listings IF NOT EXISTS FOR (n:Offer|Need) ON EACH [n.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
