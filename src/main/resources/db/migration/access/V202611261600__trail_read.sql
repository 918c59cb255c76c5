-- The trail is read by who, by what and by kabupaten, each in the order in which it was written.
create index trail_actor on access.trail (actor, id);
create index trail_action on access.trail (action collate "C", id);
create index trail_regency on access.trail (regency, id) where regency <> '';
