-- Plans of who gets what: what was planned, how far that has come, and what came of it.
create table plan (
  id           text        primary key collate "C",
  -- Whose it is: the token's issuer and subject.
  issuer       text        not null,
  subject      text        not null,
  -- What is planned: exactly one of these; no needs where it is one of the others.
  alliance_id  text        collate "C" references alliance deferrable initially deferred,
  region_id    text        collate "C" references region deferrable initially deferred,
  need_ids     text[]      not null,
  -- The same in one text: plans of the same are kept close to each other.
  scope        text        not null collate "C",
  state        text        not null,
  steps_done   int         not null,
  steps        int         not null,
  -- As JSON; null until it is done.
  result       text,
  -- Why it failed.
  reason_zh    text,
  reason_en    text,
  started_at   timestamptz not null,
  ended_at     timestamptz,
  -- When whoever works on it last said so.
  beaten_at    timestamptz not null,
  constraint no_more_planned_than_there_is check (steps_done between 0 and steps),
  constraint a_plan_is_about_one_thing
    check (num_nonnulls(alliance_id, region_id) = case when cardinality(need_ids) > 0 then 0 else 1 end)
);
create index plan_scope on plan (scope, id);
create index plan_running on plan (id) where state = 'RUNNING';

-- What was proposed of a plan; each of its allocations once.
create table plan_pledge (
  plan_id   text not null collate "C" references plan,
  need_id   text not null collate "C",
  offer_id  text not null collate "C",
  pledge_id text not null collate "C",
  primary key (plan_id, need_id, offer_id)
);
