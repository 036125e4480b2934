-- Who offers and who needs what, when it is open, who booked it and what it costs.
create table category (
  id        text   primary key collate "C",
  version   bigint not null,
  code      text   not null collate "C" constraint category_code_is_taken unique,
  parent_id text   collate "C" references category deferrable initially deferred,
  name      text   not null,
  name_en   text   not null
);
create index category_parent on category (parent_id);

-- Two levels: what has a parent has no children.
create function categories_have_two_levels() returns trigger language plpgsql as $$
begin
  -- One change to the tree at a time.
  perform pg_advisory_xact_lock(hashtext('category'));
  if new.parent_id is not null and (
    new.parent_id = new.id
    or exists (select from category where id = new.parent_id and parent_id is not null)
    or exists (select from category where parent_id = new.id))
  then
    raise exception using errcode = 'check_violation', constraint = 'categories_have_two_levels',
      message = 'the taxonomy has two levels: constraint "categories_have_two_levels"';
  end if;
  return null;
end $$;
create constraint trigger categories_have_two_levels after insert or update on category
  for each row execute function categories_have_two_levels();

create table listing (
  id                  text    primary key collate "C",
  version             bigint  not null,
  code                text    not null collate "C" constraint listing_code_is_taken unique,
  is_offer            boolean not null,
  state               text    not null,
  visibility          text    not null,
  standing            boolean not null,
  title               text    not null,
  title_en            text,
  text                text,
  text_en             text,
  -- Who offers or needs it, in the words of a source that names nobody.
  attribution         text,
  attribution_en      text,
  -- For whom: a count and a group, never a name.
  beneficiary_count   int,
  beneficiaries       text,
  beneficiaries_en    text,
  -- Parties; empty where a source names nobody.
  owner_ids           text[]  not null,
  -- Alliances that it is shared in.
  alliance_ids        text[]  not null,
  category_id         text    not null collate "C" references category deferrable initially deferred,
  amount              numeric,
  remaining           numeric,
  unit_of_measure     text,
  place_id            text    collate "C" references unit deferrable initially deferred,
  room_id             text    collate "C" references room deferrable initially deferred,
  region_id           text    collate "C" references region deferrable initially deferred,
  since               date,
  until               date,
  stated_from         date,
  review_by           date,
  practice            boolean not null,
  -- What an offer says of its use.
  capacity            int,
  exclusive           boolean not null default false,
  approval            boolean not null default false,
  recall_notice_hours int,
  pact_id             text    collate "C" references arrangement deferrable initially deferred,
  open_hours          text,
  open_hours_en       text,
  -- What a need says of itself.
  kind                text,
  priority            text,
  due                 date,
  constraint listing_ends_after_it_begins check (until > since),
  constraint remaining_within_amount check (remaining between 0 and amount)
);
create index listing_until on listing (until) where state in ('OPEN', 'PAUSED');
create index listing_review_by on listing (review_by) where state in ('OPEN', 'PAUSED');
create index listing_category on listing (category_id);
create index listing_owners on listing using gin (owner_ids);
create index listing_alliances on listing using gin (alliance_ids);

-- When an offer is open: local times of day on the days of a recurrence, in the zone beside them.
create table offer_window (
  id           text    primary key collate "C",
  version      bigint  not null,
  offer_id     text    not null collate "C" references listing deferrable initially deferred,
  zone         text    not null,
  rrule        text,
  first_day    date    not null,
  last_day     date,
  starts       time    not null,
  ends         time    not null,
  except_days  text[]  not null,
  capacity     int,
  monthly_pass boolean not null,
  closed       boolean not null
);
create index offer_window_offer on offer_window (offer_id);

create table blackout (
  id       text        primary key collate "C",
  version  bigint      not null,
  offer_id text        not null collate "C" references listing deferrable initially deferred,
  starts   timestamptz not null,
  ends     timestamptz not null,
  reason   text        not null,
  lifted   boolean     not null,
  constraint blackout_ends_after_it_begins check (ends > starts)
);
create index blackout_offer on blackout (offer_id);

create table booking_series (
  id          text        primary key collate "C",
  booker_id   text        not null collate "C" references party deferrable initially deferred,
  rrule       text        not null,
  zone        text        not null,
  made_at     timestamptz not null,
  -- The starts that were left out because they clashed.
  skipped     text[]      not null
);

create table booking (
  id         text        primary key collate "C",
  version    bigint      not null,
  -- The order in which those who wait are served.
  place      bigint      generated always as identity,
  booker_id  text        not null collate "C" references party deferrable initially deferred,
  state      text        not null,
  starts     timestamptz not null,
  ends       timestamptz not null,
  series_id  text        collate "C" references booking_series deferrable initially deferred,
  pass_month text,
  made_at    timestamptz not null,
  held_until timestamptz,
  reason     text,
  constraint booking_ends_after_it_begins check (ends > starts),
  constraint only_the_held_are_held check ((state = 'HELD') = (held_until is not null))
);
create index booking_booker on booking (booker_id, starts);
create index booking_held on booking (held_until) where state = 'HELD';
create index booking_of_series on booking (series_id) where series_id is not null;

-- One resource of a booking. The resource is the room where the offer names one, else the offer itself.
create table booking_line (
  booking_id  text    not null collate "C" references booking deferrable initially deferred,
  offer_id    text    not null collate "C" references listing deferrable initially deferred,
  resource_id text    not null collate "C",
  quantity    int     not null check (quantity > 0),
  -- 0 for the whole of it, 1 for some of its places.
  claim       int     not null,
  during      tstzrange not null,
  -- Whether it takes room: held or confirmed.
  active      boolean not null,
  waiting     boolean not null,
  primary key (booking_id, offer_id),
  constraint nothing_is_booked_twice exclude using gist (resource_id with =, during with &&)
    where (active and claim = 0),
  constraint whole_or_by_places exclude using gist (resource_id with =, claim with <>, during with &&)
    where (active)
);
create index booking_line_resource on booking_line using gist (resource_id, during) where (active or waiting);
create index booking_line_offer on booking_line (offer_id);

create table price_rule (
  id                   text    primary key collate "C",
  offer_id             text    not null collate "C" references listing deferrable initially deferred,
  ordinal              int     not null,
  -- An entitlement class, such as MIGRANT_WORKER; null for everybody.
  entitlement          text    collate "C",
  min_age              int,
  max_age              int,
  -- In yuan; null where it is not known.
  amount               numeric(12, 2),
  per                  text    not null,
  words                text,
  words_en             text,
  constraint price_is_not_negative check (amount >= 0)
);
create index price_rule_offer on price_rule (offer_id);

create table wish_claim (
  id          text        primary key collate "C",
  version     bigint      not null,
  need_id     text        not null collate "C" references listing deferrable initially deferred,
  party_id    text        not null collate "C" references party deferrable initially deferred,
  claimed_at  timestamptz not null,
  released_at timestamptz,
  redeemed_at timestamptz
);
create unique index wish_is_claimed on wish_claim (need_id) where released_at is null;
create index wish_claim_party on wish_claim (party_id);

-- A calendar's address is known to whoever holds it; here is only its hash.
create table calendar_feed (
  id          text        primary key collate "C",
  version     bigint      not null,
  party_id    text        not null collate "C" references party deferrable initially deferred,
  secret_hash text        not null collate "C" unique,
  opened_at   timestamptz not null,
  revoked_at  timestamptz
);
create index calendar_feed_party on calendar_feed (party_id);
