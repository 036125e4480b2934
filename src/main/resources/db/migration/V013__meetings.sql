-- What recurs and what was said. What a source does not say of a recurring day is null.
create table holiday_calendar (
  id       text   primary key collate "C",
  version  bigint not null,
  code     text   not null collate "C" constraint holiday_calendar_code_is_taken unique,
  -- Null for one that everybody may count by.
  party_id text   collate "C" references party deferrable initially deferred,
  name     text   not null,
  days     text[] not null,
  -- As long as days; a name is empty where there is none.
  kinds    text[] not null,
  names    text[] not null
);
create index holiday_calendar_party on holiday_calendar (party_id);

create table recurring_day (
  id             text    primary key collate "C",
  version        bigint  not null,
  code           text    not null collate "C" constraint recurring_day_code_is_taken unique,
  party_id       text    collate "C" references party deferrable initially deferred,
  kind           text    not null,
  title          text    not null,
  title_en       text,
  ended          boolean not null,
  level          text,
  region_id      text    collate "C" references region deferrable initially deferred,
  place          text,
  place_id       text    collate "C" references party deferrable initially deferred,
  zone           text    not null,
  rrule          text,
  first_day      date,
  until          date,
  except_days    text[]  not null,
  on_holiday     text    not null,
  calendar_id    text    collate "C" references holiday_calendar deferrable initially deferred,
  -- Parts of the day and hours, all of one length; empty where unknown.
  parts          text[]  not null,
  starts         text[]  not null,
  ends           text[]  not null,
  hours_per_day  int     check (hours_per_day between 1 and 24),
  frequency      text,
  words          text,
  words_en       text,
  times_per_day  int,
  times_per_year int,
  amount         numeric,
  currency       text,
  per            text,
  rate           numeric,
  constraint only_reception_days_have_a_level check (level is null or kind = 'RECEPTION_DAY'),
  constraint days_off_need_a_calendar check (on_holiday = 'KEEP' or calendar_id is not null)
);
create index recurring_day_party on recurring_day (party_id);
create index recurring_day_place on recurring_day (place_id);

create table meeting (
  id               text        primary key collate "C",
  version          bigint      not null,
  party_id         text        not null collate "C" references party deferrable initially deferred,
  recurring_day_id text        collate "C" references recurring_day deferrable initially deferred,
  day              date,
  title            text        not null,
  title_en         text,
  state            text        not null,
  starts           timestamptz not null,
  ends             timestamptz not null,
  zone             text        not null,
  place            text,
  place_id         text        collate "C" references party deferrable initially deferred,
  agenda           text[]      not null,
  -- As long as agenda; empty where there is none.
  agenda_en        text[]      not null,
  attendee_ids     text[]      not null,
  -- As long as attendee_ids.
  attendances      text[]      not null,
  minutes          text,
  minutes_links    text[]      not null,
  minutes_at       timestamptz,
  reason           text,
  constraint meeting_ends_after_it_begins check (ends > starts),
  constraint a_date_is_of_a_recurring_day check ((recurring_day_id is null) = (day is null)),
  constraint what_is_cancelled_has_a_reason check ((state = 'CANCELLED') = (reason is not null)),
  constraint minutes_were_recorded_some_time
    check ((minutes_at is null) = (minutes is null and cardinality(minutes_links) = 0))
);
create unique index one_meeting_for_a_date on meeting (recurring_day_id, day) where state <> 'CANCELLED';
create index meeting_party on meeting (party_id, starts);
create index meeting_place on meeting (place_id);
create index meeting_attendees on meeting using gin (attendee_ids);

create table resolution (
  id         text        primary key collate "C",
  version    bigint      not null,
  meeting_id text        not null collate "C" references meeting deferrable initially deferred,
  -- Counted from 1.
  number     int         not null,
  text       text        not null,
  owner_id   text        not null collate "C" references party deferrable initially deferred,
  due        date,
  state      text        not null,
  remark     text,
  settled_at timestamptz,
  constraint one_resolution_of_a_number unique (meeting_id, number),
  constraint what_is_settled_was_settled_some_time check ((state = 'OPEN') = (settled_at is null))
);
create index resolution_owner on resolution (owner_id) where state = 'OPEN';
