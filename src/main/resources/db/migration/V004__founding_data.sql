-- Which founding files are loaded, so that a start need not read them again.
create table founding_file (
  name      text        primary key,
  sha256    text        not null,
  loaded    int         not null,
  waiting   int         not null,
  loaded_at timestamptz not null
);
