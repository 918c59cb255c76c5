-- A repeated send must be known again after the family has moved, so the kabupaten of registration never changes.
alter table registry.family add registered_in text;
update registry.family set registered_in = regency;
alter table registry.family alter registered_in set not null;
comment on column registry.family.registered_in is 'Kemendagri code of four digits: where it was first registered. Never changed.';

create table registry.entry (
    registered_in  text        not null,
    id             uuid        not null,
    thing          uuid        not null,
    family         uuid        not null,
    edition        int         not null,
    kind           text        not null,
    happened_on    date        not null,
    happened_until date        check (happened_until >= happened_on),
    said           jsonb       not null,
    together       uuid,
    way            text        not null,
    reference      text        not null,
    stated_at      timestamptz not null,
    withdrawn      text        check (withdrawn <> ''),
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (registered_in, id)
);
create index entry_thing on registry.entry (family, thing);
comment on table registry.entry is 'What was said to have happened to a family. Lines are added, never changed; a correction is another line about the same thing.';
comment on column registry.entry.registered_in is 'Kemendagri code of four digits where the family was first registered.';
comment on column registry.entry.id is 'Made by whoever sent it, so that sending it twice is harmless.';
comment on column registry.entry.thing is 'What it is about; the same in every correction.';
comment on column registry.entry.family is 'Whose.';
comment on column registry.entry.edition is 'The programme year it belongs to.';
comment on column registry.entry.kind is 'What kind of event: kunjungan, salur …';
comment on column registry.entry.happened_on is 'The day on which it happened or began.';
comment on column registry.entry.happened_until is 'The last day, of what has ended.';
comment on column registry.entry.said is 'The answers by field: days as 2021-08-17, rupiah as whole numbers, ya or tidak, codes.';
comment on column registry.entry.together is 'What several families share, such as a training.';
comment on column registry.entry.way is 'How it came in: FORMULIR, BUKU_KERJA, OLAHAN, PONSEL, KPM, SISTEM, SK.';
comment on column registry.entry.reference is 'What finds the source again: a file with sheet and line, a run; never a number of a person.';
comment on column registry.entry.stated_at is 'When it was said, by the clock of whoever said it; of two words about one thing the later counts.';
comment on column registry.entry.withdrawn is 'Why it is taken back; empty for everything that holds.';
comment on column registry.entry.recorded_at is 'When it came in here.';
comment on column registry.entry.recorded_by is 'Who: an account''s name, or what did it.';

create table registry.entry_standing (
    family         uuid        not null,
    thing          uuid        not null,
    id             uuid        not null,
    edition        int         not null,
    kind           text        not null,
    happened_on    date        not null,
    happened_until date,
    said           jsonb       not null,
    together       uuid,
    way            text        not null,
    reference      text        not null,
    stated_at      timestamptz not null,
    withdrawn      text,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (family, thing)
);
create index entry_standing_kind on registry.entry_standing (edition, kind, happened_on);
create index entry_standing_together on registry.entry_standing (together) where together is not null;
create index entry_standing_person on registry.entry_standing ((said ->> 'petugas'), kind) where said ? 'petugas';
comment on table registry.entry_standing is 'Of each thing, the word that counts: the one stated last. Follows from registry.entry alone.';
comment on column registry.entry_standing.family is 'Whose.';
comment on column registry.entry_standing.thing is 'What it is about.';
comment on column registry.entry_standing.id is 'The line of registry.entry that counts.';
comment on column registry.entry_standing.edition is 'As there.';
comment on column registry.entry_standing.kind is 'As there.';
comment on column registry.entry_standing.happened_on is 'As there.';
comment on column registry.entry_standing.happened_until is 'As there.';
comment on column registry.entry_standing.said is 'As there.';
comment on column registry.entry_standing.together is 'As there.';
comment on column registry.entry_standing.way is 'As there.';
comment on column registry.entry_standing.reference is 'As there.';
comment on column registry.entry_standing.stated_at is 'As there.';
comment on column registry.entry_standing.withdrawn is 'As there.';
comment on column registry.entry_standing.recorded_at is 'As there.';
comment on column registry.entry_standing.recorded_by is 'As there.';

alter table registry.entry enable row level security;
create policy within_scope on registry.entry using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = entry.family));
alter table registry.entry_standing enable row level security;
create policy within_scope on registry.entry_standing using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = entry_standing.family));
