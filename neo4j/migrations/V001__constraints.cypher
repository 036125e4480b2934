// Every node that a change names has one id. A stub, named before its own change arrived, has this label alone.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_code IF NOT EXISTS FOR (n:Entity) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (m:Migration) REQUIRE m.name IS UNIQUE;
CREATE CONSTRAINT position_name IF NOT EXISTS FOR (p:Position) REQUIRE p.name IS UNIQUE;
CREATE CONSTRAINT membership_id IF NOT EXISTS FOR ()-[m:MEMBER_OF]-() REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT subordination_id IF NOT EXISTS FOR ()-[s:UNDER]-() REQUIRE s.id IS UNIQUE;
// Each Han character is a token of its own, so a phrase finds any part of a name and one character is enough.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Region|Unit|Team|Alliance) ON EACH [n.search]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
