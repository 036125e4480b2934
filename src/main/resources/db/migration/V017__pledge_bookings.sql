-- When a pledge takes place, and the booking that was made of its offer when it was accepted.
alter table pledge
  add column starts     timestamptz,
  add column ends       timestamptz,
  add column booking_id text collate "C" references booking deferrable initially deferred,
  add constraint a_pledged_time_is_of_an_offer
    check ((starts is null) = (ends is null) and (starts is null or offer_id is not null)),
  add constraint a_pledged_time_ends_after_it_begins check (ends > starts),
  add constraint a_pledged_booking_has_a_time check (booking_id is null or starts is not null);
create unique index pledge_booking on pledge (booking_id) where booking_id is not null;
