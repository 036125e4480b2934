-- A place that was withdrawn has no start and no day from which it is stated: it holds on no day, so it stands in
-- nobody's way. Read as a range, its two nulls would be for ever.
alter table membership drop constraint one_membership_at_a_time;
alter table membership add constraint one_membership_at_a_time
  exclude using gist (alliance_id with =, party_id with =, daterange(since, until) with &&)
  where (since is not null or stated_from is not null);

alter table subordination drop constraint one_superior_at_a_time;
alter table subordination add constraint one_superior_at_a_time
  exclude using gist (unit_id with =, daterange(since, until) with &&)
  where (since is not null or stated_from is not null);

create or replace function superiors_have_no_cycle() returns trigger language plpgsql as $$
begin
  if new.since is null and new.stated_from is null then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtext('subordination'));
  if exists (
    with recursive above as (
      select new.superior_id as id, daterange(new.since, new.until) as during
      union
      select subordination.superior_id, daterange(subordination.since, subordination.until) * above.during
      from subordination join above on subordination.unit_id = above.id
      where (subordination.since is not null or subordination.stated_from is not null)
        and daterange(subordination.since, subordination.until) && above.during)
    select from above where id = new.unit_id)
  then
    raise exception using errcode = 'check_violation', constraint = 'superiors_have_no_cycle',
      message = 'a unit would be its own superior: constraint "superiors_have_no_cycle"';
  end if;
  return null;
end $$;
