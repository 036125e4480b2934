-- A calendar shows what its party has, or what the holder of one of the party's posts has.
alter table calendar_feed add column post_id text collate "C" references post deferrable initially deferred;
create index turn_officer_post on turn_officer (post_id);
