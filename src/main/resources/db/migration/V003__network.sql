-- Who is there and who is allied. References are checked at commit, so that an alliance and a team may name each other.
create extension if not exists btree_gist;

create table region (
  id           text   primary key collate "C",
  version      bigint not null,
  code         text   not null collate "C" constraint region_code_is_taken unique,
  name         text   not null,
  name_en      text,
  level        text   not null,
  parent_id    text   collate "C" references region deferrable initially deferred,
  parent_basis text   not null
);
create index region_parent on region (parent_id);

-- A unit, an alliance or a team: whoever can be a member, lead, sign or offer.
create table party (
  id   text primary key collate "C",
  code text not null collate "C" constraint party_code_is_taken unique
);

create table unit (
  id           text   primary key collate "C" references party deferrable initially deferred,
  version      bigint not null,
  code         text   not null collate "C",
  name         text   not null,
  name_en      text,
  aliases      text[] not null,
  kind         text   not null,
  region_id    text   collate "C" references region deferrable initially deferred,
  founded      text,
  -- A record that stands for several bodies: how many, and how many of them the source names.
  bodies       int,
  named        int,
  unnamed      int,
  stated_rooms int
);

create table room (
  id      text not null primary key collate "C",
  unit_id text not null collate "C" references unit deferrable initially deferred,
  ordinal int  not null,
  name    text not null,
  name_en text,
  unique (unit_id, ordinal)
);

create table subordination (
  id          text    primary key collate "C",
  version     bigint  not null,
  unit_id     text    not null collate "C" references unit deferrable initially deferred,
  superior_id text    not null collate "C" references unit deferrable initially deferred,
  since       date,
  until       date,
  stated_from date,
  basis       text    not null,
  constraint subordination_ends_after_it_begins check (until > since),
  constraint one_superior_at_a_time exclude using gist (unit_id with =, daterange(since, until) with &&)
);
create index subordination_superior on subordination (superior_id);

create table alliance (
  id                 text    primary key collate "C" references party deferrable initially deferred,
  version            bigint  not null,
  code               text    not null collate "C",
  name               text    not null,
  name_en            text,
  kind               text    not null,
  region_id          text    collate "C" references region deferrable initially deferred,
  parent_id          text    collate "C" references alliance deferrable initially deferred,
  body_id            text    collate "C" references unit deferrable initially deferred,
  core_unit_id       text    collate "C" references unit deferrable initially deferred,
  lead_id            text    collate "C" references party deferrable initially deferred,
  centre_id          text    collate "C" references unit deferrable initially deferred,
  members_same_as_id text    collate "C" references alliance deferrable initially deferred,
  founded            text,
  zone               text    not null,
  stated_total       int,
  named              int,
  unnamed            int,
  counted_in         text,
  open_ended         boolean not null,
  candidate_ids      text[]  not null
);

create table member_group (
  alliance_id   text   not null collate "C" references alliance deferrable initially deferred,
  ordinal       int    not null,
  code          text   not null,
  stated_total  int,
  named         int,
  unnamed       int,
  basis         text   not null,
  candidate_ids text[] not null,
  primary key (alliance_id, ordinal)
);

create table membership (
  id           text   primary key collate "C",
  version      bigint not null,
  alliance_id  text   not null collate "C" references alliance deferrable initially deferred,
  party_id     text   not null collate "C" references party deferrable initially deferred,
  role         text   not null,
  member_group text,
  bodies       int,
  since        date,
  until        date,
  stated_from  date,
  basis        text   not null,
  constraint membership_ends_after_it_begins check (until > since),
  constraint nobody_joins_itself check (alliance_id <> party_id),
  constraint one_membership_at_a_time
    exclude using gist (alliance_id with =, party_id with =, daterange(since, until) with &&)
);
create index membership_party on membership (party_id);

create table team (
  id             text   primary key collate "C" references party deferrable initially deferred,
  version        bigint not null,
  code           text   not null collate "C",
  name           text   not null,
  name_en        text,
  aliases        text[] not null,
  affiliation_id text   collate "C" references party deferrable initially deferred,
  region_id      text   collate "C" references region deferrable initially deferred,
  size           int,
  size_rule      text,
  average_age    numeric,
  teams          int,
  named          int,
  unnamed        int,
  members_named  int
);

-- Trees stay trees. One writer of a tree at a time, so that two halves of a cycle cannot be written side by side.
create function region_has_no_cycle() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('region'));
  if exists (
    with recursive above as (
      select new.parent_id as id
      union
      select region.parent_id from region join above on region.id = above.id where region.parent_id is not null)
    select from above where id = new.id)
  then
    raise exception using errcode = 'check_violation', constraint = 'region_has_no_cycle',
      message = 'a region would lie within itself: constraint "region_has_no_cycle"';
  end if;
  return null;
end $$;
create constraint trigger region_has_no_cycle after insert or update of parent_id on region
  for each row when (new.parent_id is not null) execute function region_has_no_cycle();

create function superiors_have_no_cycle() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('subordination'));
  if exists (
    with recursive above as (
      select new.superior_id as id, daterange(new.since, new.until) as during
      union
      select subordination.superior_id, daterange(subordination.since, subordination.until) * above.during
      from subordination join above on subordination.unit_id = above.id
      where daterange(subordination.since, subordination.until) && above.during)
    select from above where id = new.unit_id)
  then
    raise exception using errcode = 'check_violation', constraint = 'superiors_have_no_cycle',
      message = 'a unit would be its own superior: constraint "superiors_have_no_cycle"';
  end if;
  return null;
end $$;
create constraint trigger superiors_have_no_cycle after insert or update on subordination
  for each row execute function superiors_have_no_cycle();
