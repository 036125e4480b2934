-- Who has a turn for a holder, by their post. The row goes when the holder no longer has the turn.
create table turn_officer (
  turn_id   text not null collate "C" references turn deferrable initially deferred,
  holder_id text not null collate "C" references party deferrable initially deferred,
  post_id   text not null collate "C" references post deferrable initially deferred,
  primary key (turn_id, holder_id)
);
create index turn_officer_holder on turn_officer (holder_id);

-- What the holders of a turn tell those of the next.
create table handover (
  id             text        primary key collate "C",
  version        bigint      not null,
  -- That of the turn.
  rotation_id    text        not null collate "C" references duty_rotation deferrable initially deferred,
  turn_id        text        not null collate "C" references turn deferrable initially deferred
    constraint one_handover_of_a_turn unique,
  state          text        not null,
  note           text        not null check (length(note) <= 4000),
  links          text[]      not null,
  -- A holder of the turn, or the alliance where its coordinator wrote.
  written_by_id  text        not null collate "C" references party deferrable initially deferred,
  written_at     timestamptz not null,
  reason         text,
  accepted_by_id text        collate "C" references party deferrable initially deferred,
  accepted_at    timestamptz,
  remark         text,
  constraint accepted_by_somebody check ((state = 'ACCEPTED') = (accepted_by_id is not null))
);
create index handover_rotation on handover (rotation_id);
create index handover_writer on handover (written_by_id);
create index handover_accepter on handover (accepted_by_id) where accepted_by_id is not null;

-- What was open when it was written. It stays as it was, so its ids refer to nothing that has to be there still.
create table handover_item (
  handover_id text not null collate "C" references handover deferrable initially deferred,
  ordinal     int  not null,
  kind        text not null,
  about_id    text not null collate "C",
  zh          text,
  en          text,
  owner_id    text not null collate "C",
  due         date,
  primary key (handover_id, ordinal)
);
