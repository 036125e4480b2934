-- Promises of a provider to a receiver, for a need, of an offer or both. What no source says is null.
create table pledge (
  id                 text        primary key collate "C",
  version            bigint      not null,
  need_id            text        collate "C" references listing deferrable initially deferred,
  offer_id           text        collate "C" references listing deferrable initially deferred,
  provider_id        text        collate "C" references party deferrable initially deferred,
  receiver_id        text        collate "C" references party deferrable initially deferred,
  -- In which the need or the offer was shared when the pledge was made.
  alliance_ids       text[]      not null,
  state              text        not null,
  amount             numeric,
  -- Not delivered yet.
  remaining          numeric,
  unit_of_measure    text,
  by_day             date,
  note               text,
  pledged_at         timestamptz,
  accepted_at        timestamptz,
  delivered_on       date,
  score              int         check (score between 1 and 5),
  words              text,
  reason             text,
  -- What a source says came of it; null for what was pledged here.
  reported_zh        text,
  reported_en        text,
  reported_count     numeric,
  reported_qualifier text,
  constraint a_pledge_answers_something check (need_id is not null or offer_id is not null),
  constraint what_is_pledged_here_has_two_sides
    check (reported_zh is not null or (provider_id is not null and receiver_id is not null)),
  constraint delivered_within_pledged check (remaining between 0 and amount),
  constraint a_pledged_amount_counts_something
    check ((amount is null) = (unit_of_measure is null) and (amount is null) = (remaining is null))
);
create index pledge_need on pledge (need_id) where need_id is not null;
create index pledge_offer on pledge (offer_id) where offer_id is not null;
create index pledge_provider on pledge (provider_id, by_day);
create index pledge_receiver on pledge (receiver_id, by_day);
create index pledge_alliances on pledge using gin (alliance_ids);
-- What somebody still has to answer or to deliver: the clock looks at these alone.
create index pledge_open on pledge (id) where state in ('PROPOSED', 'OFFERED', 'ACCEPTED');

-- What was delivered of a pledge, a part at a time.
create table delivery (
  pledge_id    text        not null collate "C" references pledge deferrable initially deferred,
  -- Counted from 1.
  number       int         not null check (number > 0),
  day          date        not null,
  amount       numeric     check (amount > 0),
  note         text,
  confirmed_at timestamptz,
  primary key (pledge_id, number)
);
