-- What the network lacked: merges, dissolution, practice, applications, corrections; and no alliance within itself.
alter table party
  add column merged_into_id text collate "C" references party deferrable initially deferred,
  add constraint nobody_merges_into_itself check (merged_into_id <> id);
create index party_merged_into on party (merged_into_id) where merged_into_id is not null;

alter table unit
  add column practice       boolean not null default false,
  add column removed        boolean not null default false,
  add column merged_into_id text    collate "C" references unit deferrable initially deferred;

alter table alliance
  add column dissolved date,
  add column practice  boolean not null default false,
  add column removed   boolean not null default false;

-- An alliance may be a member of another one, but not of itself by way of others.
create function alliances_have_no_circle() returns trigger language plpgsql as $$
begin
  if (new.since is null and new.stated_from is null)
    or not exists (select from alliance where id = new.party_id) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtext('alliance'));
  if exists (
    with recursive above as (
      select new.alliance_id as id, daterange(coalesce(new.since, new.stated_from), new.until) as during
      union
      select membership.alliance_id,
        daterange(coalesce(membership.since, membership.stated_from), membership.until) * above.during
      from membership join above on membership.party_id = above.id
      where (membership.since is not null or membership.stated_from is not null)
        and daterange(coalesce(membership.since, membership.stated_from), membership.until) && above.during)
    select from above where id = new.party_id)
  then
    raise exception using errcode = 'check_violation', constraint = 'alliances_have_no_circle',
      message = 'an alliance would be a member of itself: constraint "alliances_have_no_circle"';
  end if;
  return null;
end $$;
create constraint trigger alliances_have_no_circle after insert or update on membership
  for each row execute function alliances_have_no_circle();

-- A party asks to join an alliance, or an enterprise to be admitted as its partner; somebody else decides.
create table application (
  id            text        primary key collate "C",
  version       bigint      not null,
  kind          text        not null check (kind in ('MEMBER', 'PARTNER')),
  alliance_id   text        not null collate "C" references alliance deferrable initially deferred,
  party_id      text        not null collate "C" references party deferrable initially deferred,
  role          text        not null,
  since         date,
  words         text,
  state         text        not null check (state in ('PENDING', 'ACCEPTED', 'DECLINED')),
  -- The token's issuer and subject: whoever asked does not decide.
  issuer        text        not null,
  subject       text        not null,
  applied_at    timestamptz not null,
  decided_at    timestamptz,
  reason        text,
  membership_id text        collate "C" references membership deferrable initially deferred,
  constraint decided_when_no_longer_pending check ((state = 'PENDING') = (decided_at is null))
);
create unique index one_application_at_a_time on application (alliance_id, party_id) where state = 'PENDING';
create index application_alliance on application (alliance_id, state, id);
create index application_party on application (party_id, id);

-- A fact that was wrong, what it said, and why it was changed. Never edited.
create table correction (
  id           text        primary key collate "C",
  subject_id   text        not null collate "C",
  field        text        not null,
  was          text,
  becomes      text,
  reason       text        not null,
  corrected_at timestamptz not null
);
create index correction_subject on correction (subject_id, id);
