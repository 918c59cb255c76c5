create table registry.day_seen (
    single boolean primary key check (single),
    day    date    not null
);
comment on table registry.day_seen is 'One line: up to which day was brought along what begins or ends by itself, so that a server that stood still for months misses none.';
comment on column registry.day_seen.single is 'True: there is one line.';
comment on column registry.day_seen.day is 'In Jakarta.';
