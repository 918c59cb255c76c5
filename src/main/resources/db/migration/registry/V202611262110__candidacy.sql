-- A candidate is a family without a place on an SK yet, and often nobody knows yet which incubator will walk with it.
alter table registry.family drop constraint family_incubator_check;
comment on column registry.family.incubator is 'The incubator of its latest enrolment, as the roster names it; empty of a candidate that has none yet. Decides who may see it.';

create table registry.candidate_list (
    id           uuid        primary key,
    edition      int         not null,
    codes        text        not null check (codes in ('KEMENDAGRI', 'BPS')),
    decided_on   date        not null,
    file         uuid        not null,
    file_name    text        not null,
    sha256       text        not null,
    handed_in_at timestamptz not null,
    handed_in_by text        not null,
    looked_at    timestamptz,
    good         int         not null default 0 check (good >= 0),
    known        int         not null default 0 check (known >= 0),
    bad          int         not null default 0 check (bad >= 0),
    trouble      text        not null default '',
    taken_at     timestamptz,
    taken_by     text        check ((taken_by is null) = (taken_at is null)),
    taken        int         not null default 0 check (taken >= 0)
);
create index candidate_list_edition on registry.candidate_list (edition, id);
create index candidate_list_bytes on registry.candidate_list (sha256);
comment on table registry.candidate_list is 'A workbook of candidates (usulan) that was handed in. Until it is taken in it changes nothing.';
comment on column registry.candidate_list.id is 'UUIDv7, made by the programme.';
comment on column registry.candidate_list.edition is 'The programme year.';
comment on column registry.candidate_list.codes is 'In which system its numbers of places are written, as whoever handed it in says: KEMENDAGRI or BPS.';
comment on column registry.candidate_list.decided_on is 'The day from which its numbers hold: of the list, as whoever handed it in says.';
comment on column registry.candidate_list.file is 'The receipt in intake.received_file, where the bytes are kept as received.';
comment on column registry.candidate_list.file_name is 'The file''s name as received.';
comment on column registry.candidate_list.sha256 is 'The hash of its bytes, in hexadecimal.';
comment on column registry.candidate_list.handed_in_at is 'When.';
comment on column registry.candidate_list.handed_in_by is 'Who: an account''s name.';
comment on column registry.candidate_list.looked_at is 'When its lines were last held against the registry; empty while they are being read.';
comment on column registry.candidate_list.good is 'How many lines would come in as candidates.';
comment on column registry.candidate_list.known is 'How many lines are candidates of the edition already and change nothing.';
comment on column registry.candidate_list.bad is 'How many lines cannot be taken.';
comment on column registry.candidate_list.trouble is 'Why the file as a whole cannot be read, in Indonesian; empty where it can.';
comment on column registry.candidate_list.taken_at is 'When its good lines were taken in; empty until then.';
comment on column registry.candidate_list.taken_by is 'Who took them in.';
comment on column registry.candidate_list.taken is 'How many candidates came in by it.';

create table registry.candidate_note (
    list       uuid not null references registry.candidate_list,
    sheet      text not null,
    line       int  not null,
    number     int  not null,
    code       text not null,
    bad        boolean not null,
    masked     text not null,
    indonesian text not null,
    english    text not null,
    primary key (list, sheet, line, number)
);
comment on table registry.candidate_note is 'What is to be said of the lines of a list of candidates, as it was last held against the registry.';
comment on column registry.candidate_note.list is 'The list.';
comment on column registry.candidate_note.sheet is 'The sheet''s name; empty for a csv.';
comment on column registry.candidate_note.line is 'The line''s number in the sheet, from 1.';
comment on column registry.candidate_note.number is 'Its place among the notes of the list, from 1.';
comment on column registry.candidate_note.code is 'What, for machines.';
comment on column registry.candidate_note.bad is 'Whether it keeps the line out; a warning does not.';
comment on column registry.candidate_note.masked is 'The line''s NIK with the first and last four digits only; empty where it has none.';
comment on column registry.candidate_note.indonesian is 'What and what to do, without personal data, in Indonesian.';
comment on column registry.candidate_note.english is 'The same in English.';

create table registry.candidacy (
    id         uuid not null primary key,
    family     uuid not null references registry.family,
    edition    int  not null,
    state      text not null check (state in ('usulan', 'layak', 'tidak_layak', 'ditetapkan', 'dibatalkan')),
    since      date not null,
    regency    text not null check (regency ~ '^\d{4}$'),
    district   text not null,
    village    text not null,
    address    text not null,
    incubator  text not null,
    pkh_status text not null check (pkh_status in ('', 'AKTIF', 'GRADUASI', 'BUKAN')),
    list       uuid references registry.candidate_list,
    unique (family, edition)
);
create index candidacy_edition on registry.candidacy (edition, state);
comment on table registry.candidacy is 'That a family was proposed for an edition (usulan), and how far that came.';
comment on column registry.candidacy.id is 'UUIDv7, made by the programme.';
comment on column registry.candidacy.family is 'Who.';
comment on column registry.candidacy.edition is 'The programme year.';
comment on column registry.candidacy.state is 'usulan, layak, tidak_layak, ditetapkan or dibatalkan: the state of its last event.';
comment on column registry.candidacy.since is 'The day of that event.';
comment on column registry.candidacy.regency is 'Kemendagri code of four digits, as the list says.';
comment on column registry.candidacy.district is 'Kemendagri code of six digits; empty where it could not be told.';
comment on column registry.candidacy.village is 'Desa or kelurahan, its name or its code, as the list writes it.';
comment on column registry.candidacy.address is 'As the list writes it.';
comment on column registry.candidacy.incubator is 'Who is to serve it, as the roster names it; empty where that is not known yet.';
comment on column registry.candidacy.pkh_status is 'AKTIF, GRADUASI, BUKAN, or empty where the list does not say.';
comment on column registry.candidacy.list is 'The list that proposed it; empty where it was entered otherwise.';

create table registry.candidacy_event (
    id          uuid        not null primary key,
    candidacy   uuid        not null references registry.candidacy,
    state       text        not null check (state in ('usulan', 'layak', 'tidak_layak', 'ditetapkan', 'dibatalkan')),
    happened_on date        not null,
    reason      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index candidacy_event_candidacy on registry.candidacy_event (candidacy, id);
comment on table registry.candidacy_event is 'What happened to a candidacy. Lines are added, never changed; the last one tells its state.';
comment on column registry.candidacy_event.id is 'UUIDv7, made by the programme.';
comment on column registry.candidacy_event.candidacy is 'Which.';
comment on column registry.candidacy_event.state is 'The state it has from then on.';
comment on column registry.candidacy_event.happened_on is 'The day.';
comment on column registry.candidacy_event.reason is 'Why, or the number of the SK; without personal data; may be empty.';
comment on column registry.candidacy_event.recorded_at is 'When it was recorded.';
comment on column registry.candidacy_event.recorded_by is 'Who recorded it: an account''s name, or what did it.';

create table registry.source_identity (
    id         uuid not null primary key,
    family     uuid not null references registry.family,
    system     text not null check (system in ('KKS', 'BDT', 'DTSEN', 'PKH', 'PENGURUS')),
    number     text not null check (number <> ''),
    valid_from date not null,
    valid_to   date,
    check (valid_to >= valid_from)
);
create unique index source_identity_family on registry.source_identity (family, system, number) where valid_to is null;
comment on table registry.source_identity is 'Under which numbers other systems know a family; several per family, as text.';
comment on column registry.source_identity.id is 'UUIDv7, made by the programme.';
comment on column registry.source_identity.family is 'Whose.';
comment on column registry.source_identity.system is 'KKS (No. KKS), BDT (ID BDT/DTKS), DTSEN, PKH (No. peserta PKH) or PENGURUS (ID pengurus in SIKS-NG).';
comment on column registry.source_identity.number is 'As the other system writes it.';
comment on column registry.source_identity.valid_from is 'The date of the list that first gave it.';
comment on column registry.source_identity.valid_to is 'The date of the list that gave another one in its place; empty while it holds.';

alter table registry.candidate_list enable row level security;
create policy within_scope on registry.candidate_list using ((select access.sees_everything()));
alter table registry.candidate_note enable row level security;
create policy within_scope on registry.candidate_note using ((select access.sees_everything()));

alter table registry.candidacy enable row level security;
create policy within_scope on registry.candidacy using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys(coalesce(nullif(district, ''), regency), incubator));
alter table registry.candidacy_event enable row level security;
create policy within_scope on registry.candidacy_event using (
    (select access.sees_everything()) or exists (select from registry.candidacy c where c.id = candidacy));

drop policy within_scope on registry.family;
create policy within_scope on registry.family using (
    (select access.sees_everything())
    or exists (select from registry.enrolment e where e.family = family.id)
    or exists (select from registry.candidacy c where c.family = family.id));
drop policy within_scope on registry.identity;
create policy within_scope on registry.identity using (
    (select access.sees_everything())
    or exists (select from registry.enrolment e where e.family = identity.family)
    or exists (select from registry.candidacy c where c.family = identity.family));
alter table registry.source_identity enable row level security;
create policy within_scope on registry.source_identity using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = source_identity.family));
