create table olah.snapshot (
    id          uuid        primary key,
    edition     int         not null,
    version     int         not null check (version > 0),
    fingerprint text        not null,
    hash        text        not null,
    as_of       date        not null,
    reason      text        not null check (reason <> ''),
    rules       text        not null,
    row_count   int         not null,
    frozen_by   text        not null,
    frozen_at   timestamptz not null,
    unique (edition, version),
    unique (edition, hash)
);
comment on table olah.snapshot is 'A round''s results, frozen: what documents cite, meetings look at and people sign. Never changed; what is corrected later makes the next version.';
comment on column olah.snapshot.id is 'UUIDv7, made by the programme.';
comment on column olah.snapshot.edition is 'The programme year.';
comment on column olah.snapshot.version is 'From 1 within the edition.';
comment on column olah.snapshot.fingerprint is 'SHA-256 over the inputs of the run: files, roster, decisions.';
comment on column olah.snapshot.hash is 'SHA-256 over everything frozen: every row, the log of corrections, the rules, every ringkasan.';
comment on column olah.snapshot.as_of is 'The day up to which its figures hold.';
comment on column olah.snapshot.reason is 'Why it was frozen, in the words of who did it.';
comment on column olah.snapshot.rules is 'The versions of the rules that made the figures, one name=digest a line.';
comment on column olah.snapshot.row_count is 'How many KPM rows it holds.';
comment on column olah.snapshot.frozen_by is 'Who froze it.';
comment on column olah.snapshot.frozen_at is 'When.';

create table olah.snapshot_row (
    regency     text collate "C" not null,
    snapshot    uuid             not null references olah.snapshot,
    row_id      uuid             not null,
    incubator   text             not null,
    file        uuid             not null,
    file_name   text             not null,
    sheet       text             not null,
    sheet_index int              not null,
    row_number  int              not null,
    said        jsonb            not null,
    primary key (regency, snapshot, row_id)
);
create index snapshot_row_identity on olah.snapshot_row (snapshot, row_id);
comment on table olah.snapshot_row is 'A KPM row as it counted when it was frozen.';
comment on column olah.snapshot_row.regency is 'Kemendagri code of four digits of the regency of registration; empty where not known.';
comment on column olah.snapshot_row.snapshot is 'The snapshot.';
comment on column olah.snapshot_row.row_id is 'The row, known through all versions of its file.';
comment on column olah.snapshot_row.incubator is 'Whose file it stands in.';
comment on column olah.snapshot_row.file is 'The received file it stands in.';
comment on column olah.snapshot_row.file_name is 'Its name as received.';
comment on column olah.snapshot_row.sheet is 'The sheet''s name; empty for a csv.';
comment on column olah.snapshot_row.sheet_index is 'The sheet''s position, from 0.';
comment on column olah.snapshot_row.row_number is 'The row''s number in the sheet, from 1.';
comment on column olah.snapshot_row.said is 'Each value that was given, normalised, by the code of its field; identity numbers masked.';
alter table olah.snapshot_row enable row level security;
create policy within_scope on olah.snapshot_row using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys('', incubator)
    or (select access.scope()) && access.keys(regency, ''));

create table olah.snapshot_ringkasan (
    snapshot  uuid not null references olah.snapshot,
    position  int  not null,
    kind      text not null,
    key       text not null,
    name      text not null,
    place     text not null,
    incubator text not null,
    content   text not null,
    primary key (snapshot, kind, key)
);
comment on table olah.snapshot_ringkasan is 'What was said of the frozen figures, for each of those a ringkasan is about.';
comment on column olah.snapshot_ringkasan.snapshot is 'The snapshot.';
comment on column olah.snapshot_ringkasan.position is 'In the order in which they were frozen, from 1.';
comment on column olah.snapshot_ringkasan.kind is 'nasional, provinsi, kabkota or inkubator.';
comment on column olah.snapshot_ringkasan.key is 'The Kemendagri code or the incubator''s name; empty for the nation.';
comment on column olah.snapshot_ringkasan.name is 'As printed.';
comment on column olah.snapshot_ringkasan.place is 'The Kemendagri code it is about; empty for the nation and for incubators.';
comment on column olah.snapshot_ringkasan.incubator is 'The incubator it is about; else empty.';
comment on column olah.snapshot_ringkasan.content is 'ringkasan.json as frozen, byte for byte.';
alter table olah.snapshot_ringkasan enable row level security;
create policy within_scope on olah.snapshot_ringkasan using (
    (select access.sees_everything())
    or kind = 'nasional'
    or (select access.scope()) && access.keys(place, incubator));
comment on policy within_scope on olah.snapshot_ringkasan is 'The nation''s figures are for everyone who may open results; an own ringkasan is for those it is about.';

create table olah.sign_off_step (
    position int  primary key,
    post     text not null,
    act      text not null check (act in ('paraf', 'tanda tangan', 'mengetahui')),
    valid_from date not null,
    valid_to   date
);
comment on table olah.sign_off_step is 'Who signs a snapshot, in order. Configuration: posts change with the ministry''s organisation.';
comment on column olah.sign_off_step.position is 'Its place in the chain, from 1.';
comment on column olah.sign_off_step.post is 'The post, as printed.';
comment on column olah.sign_off_step.act is 'paraf, tanda tangan or mengetahui.';
comment on column olah.sign_off_step.valid_from is 'From which day it is asked for.';
comment on column olah.sign_off_step.valid_to is 'The first day it is no longer asked for; empty while it is.';
insert into olah.sign_off_step (position, post, act, valid_from) values
    (1, 'Kepala Subdirektorat', 'paraf', '2020-01-01'),
    (2, 'Direktur Pemberdayaan Sosial Perorangan, Keluarga, dan Kelembagaan Masyarakat', 'tanda tangan', '2020-01-01');

create table olah.sign_off (
    id        uuid        primary key,
    snapshot  uuid        not null references olah.snapshot,
    position  int         not null,
    post      text        not null,
    act       text        not null,
    hash      text        not null,
    full_name text        not null,
    signed_by text        not null,
    signed_at timestamptz not null,
    unique (snapshot, position),
    unique (snapshot, signed_by)
);
comment on table olah.sign_off is 'That somebody signed a snapshot in the system. Never an image of a signature; never taken back: what is disputed afterwards makes the next version.';
comment on column olah.sign_off.id is 'UUIDv7, made by the programme.';
comment on column olah.sign_off.snapshot is 'What was signed.';
comment on column olah.sign_off.position is 'Its place in the chain.';
comment on column olah.sign_off.post is 'The post as it stood that day.';
comment on column olah.sign_off.act is 'paraf, tanda tangan or mengetahui.';
comment on column olah.sign_off.hash is 'The hash of what was on the page when it was signed.';
comment on column olah.sign_off.full_name is 'The person.';
comment on column olah.sign_off.signed_by is 'The account; nobody signs twice, nor what they froze themselves.';
comment on column olah.sign_off.signed_at is 'When.';
