-- Where facts come from, what they count, and what the sources leave open.
create table source (
  id              text    primary key collate "C",
  version         bigint  not null,
  code            text    not null collate "C" constraint source_code_is_taken unique,
  title           text,
  title_en        text,
  author          text,
  author_en       text,
  author_post     text,
  author_post_en  text,
  publisher       text,
  publisher_en    text,
  published       text,
  published_basis text,
  -- The date by which the source certainly said so: its publication, or else the day it was read.
  stated_by       date    not null
);

create table citation (
  id             text   primary key collate "C",
  subject_id     text   not null collate "C",
  source_id      text   not null collate "C" references source,
  locator        text   not null,
  basis          text   not null check (basis in ('STATED', 'DERIVED')),
  derived_fields text[] not null,
  note           text
);
create index citation_subject on citation (subject_id);

create table remark (
  subject_id text not null collate "C",
  ordinal    int  not null,
  topic      text not null,
  zh         text,
  en         text,
  about_id   text collate "C",
  primary key (subject_id, ordinal)
);

create table metric (
  id               text    primary key collate "C",
  version          bigint  not null,
  code             text    not null collate "C" constraint metric_code_is_taken unique,
  subject_id       text    not null collate "C",
  name             text    not null,
  name_en          text    not null,
  value            numeric not null,
  qualifier        text    not null,
  unit_of_measure  text    not null,
  as_of            text,
  as_of_not_before text,
  as_of_not_after  text,
  since            text,
  period           text,
  named            int,
  unnamed          int,
  quality          text    not null
);
create index metric_subject on metric (subject_id, id);

create table open_question (
  id          text   primary key collate "C",
  version     bigint not null,
  code        text   not null collate "C" constraint question_code_is_taken unique,
  question    text   not null,
  question_en text   not null,
  severity    text   not null check (severity in ('LOW', 'MEDIUM', 'HIGH'))
);

-- What a question is about: always a code; an id too where the thing is already kept.
create table question_subject (
  question_id  text not null collate "C" references open_question,
  subject_code text not null collate "C",
  subject_id   text collate "C",
  primary key (question_id, subject_code)
);
create index question_subject_id on question_subject (subject_id);
