create schema programme;
comment on schema programme is 'What was promised: editions, rosters, targets.';

create table programme.edition (
    year int  primary key check (year between 2000 and 2100),
    name text not null check (name <> '')
);
comment on table programme.edition is 'A programme year.';
comment on column programme.edition.year is 'The year; KPM of this angkatan are baru, of an earlier one lanjutan.';
comment on column programme.edition.name is 'The programme''s name as printed.';

create table programme.roster (
    id        uuid        primary key,
    edition   int         not null references programme.edition,
    loaded_at timestamptz not null,
    loaded_by text        not null
);
create index roster_edition on programme.roster (edition, id);
comment on table programme.roster is 'A list of who was to report in an edition. A corrected list is a new one; the latest counts.';
comment on column programme.roster.id is 'UUIDv7, made by the programme.';
comment on column programme.roster.edition is 'The edition it is for.';
comment on column programme.roster.loaded_at is 'When it was loaded.';
comment on column programme.roster.loaded_by is 'The account''s name, or "terminal:" and the name of whoever ran the command.';

create table programme.roster_entry (
    roster            uuid   not null references programme.roster,
    position          int    not null,
    incubator         text   not null check (incubator <> ''),
    province          text   not null check (province ~ '^\d{2}$'),
    regencies         text[] not null,
    target_new        int    not null check (target_new >= 0),
    target_continuing int    not null check (target_continuing >= 0),
    primary key (roster, position),
    unique (roster, incubator)
);
comment on table programme.roster_entry is 'One incubator that was to report, with the number of families it was to report: the denominators of every coverage.';
comment on column programme.roster_entry.roster is 'The list it stands in.';
comment on column programme.roster_entry.position is 'Its place in the list, from 0.';
comment on column programme.roster_entry.incubator is 'The incubator''s name, as everything names it.';
comment on column programme.roster_entry.province is 'Kemendagri code of two digits.';
comment on column programme.roster_entry.regencies is 'Kemendagri codes of four digits of the regencies it works in.';
comment on column programme.roster_entry.target_new is 'Sasaran of KPM baru.';
comment on column programme.roster_entry.target_continuing is 'Sasaran of KPM lanjutan.';
