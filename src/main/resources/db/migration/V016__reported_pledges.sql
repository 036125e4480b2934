-- What a source reports of a pledge beside its outcome, without saying who gave and who got.
alter table pledge
  add column reported_unit      text,
  add column reported_day       date,
  add column reported_party_ids text[],
  add column reported_broker_id text collate "C" references party deferrable initially deferred,
  add constraint what_is_reported_names_its_parties
    check ((reported_zh is null) = (reported_party_ids is null));
create index pledge_reported_parties on pledge using gin (reported_party_ids);
