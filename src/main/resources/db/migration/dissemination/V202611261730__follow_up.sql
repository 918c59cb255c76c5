create table dissemination.follow_up (
    id              uuid        primary key,
    edition         int         not null,
    snapshot        uuid,
    meeting         uuid        references dissemination.meeting,
    what            text        not null check (what <> ''),
    doer            text        not null,
    owner_role      text        not null,
    owner_place     text        collate "C" not null check (owner_place ~ '^(\d{2}|\d{4}|\d{6})?$'),
    owner_partner   text        not null,
    owner_name      text        not null,
    person          text        not null,
    measure         text        not null,
    figure_code     text        not null,
    figure_cohort   text        not null,
    scope_kind      text        not null,
    scope_key       text        not null,
    scope_name      text        not null,
    target          text        not null,
    due             date        not null,
    state           text        not null check (state in ('diusulkan', 'disepakati', 'berjalan', 'selesai', 'batal')),
    origin          text        not null check (origin in ('masukan', 'kalimat', 'bebas')),
    origin_key      text        not null,
    origin_text     text        not null,
    agreed_snapshot uuid,
    proposed_by     text        not null,
    proposed_at     timestamptz not null
);
create index follow_up_due on dissemination.follow_up (due, id);
create index follow_up_owner on dissemination.follow_up (owner_role, owner_place, owner_partner);
comment on table dissemination.follow_up is 'An action that was agreed, or is proposed: who does what by when, and by what it is told that it was done.';
comment on column dissemination.follow_up.id is 'UUIDv7, made by the programme.';
comment on column dissemination.follow_up.edition is 'The programme year whose results brought it up; it is carried into later years until it is done.';
comment on column dissemination.follow_up.snapshot is 'The snapshot that was looked at when it was proposed; empty where none was.';
comment on column dissemination.follow_up.meeting is 'The meeting in which it was proposed; empty where it was none.';
comment on column dissemination.follow_up.what is 'What is to be done, in one sentence.';
comment on column dissemination.follow_up.doer is 'The actor who does it: kpm, inkubator, dinsos_provinsi, dinsos_kabupaten, korkab, pendamping_pkh, tksk or kemensos.';
comment on column dissemination.follow_up.owner_role is 'The role of those who answer for it, such as dinsosprov.';
comment on column dissemination.follow_up.owner_place is 'Kemendagri digits of the owner''s place; empty where it has none.';
comment on column dissemination.follow_up.owner_partner is 'The incubator that answers for it; empty where it is an office.';
comment on column dissemination.follow_up.owner_name is 'The organisation that answers for it, as printed.';
comment on column dissemination.follow_up.person is 'The officer there who was named; may be empty.';
comment on column dissemination.follow_up.measure is 'By what it is told that it was done, in words; may be empty where a figure tells it.';
comment on column dissemination.follow_up.figure_code is 'The kode of the capaian that measures it; empty where words do.';
comment on column dissemination.follow_up.figure_cohort is 'That figure''s kelompok: baru, lanjutan or semua; empty where there is none.';
comment on column dissemination.follow_up.scope_kind is 'Whose figure it is: NATION, PROVINCE or INCUBATOR; empty where there is none.';
comment on column dissemination.follow_up.scope_key is 'The province''s code or the incubator''s name; empty for the nation.';
comment on column dissemination.follow_up.scope_name is 'As printed.';
comment on column dissemination.follow_up.target is 'What is to be reached, as agreed; may be empty.';
comment on column dissemination.follow_up.due is 'The last day, in Jakarta.';
comment on column dissemination.follow_up.state is 'diusulkan, disepakati, berjalan, selesai or batal.';
comment on column dissemination.follow_up.origin is 'What it was born from: masukan, kalimat (a sentence of the ringkasan) or bebas.';
comment on column dissemination.follow_up.origin_key is 'The id of the masukan or the kunci of the sentence; empty where it is bebas.';
comment on column dissemination.follow_up.origin_text is 'What that said then.';
comment on column dissemination.follow_up.agreed_snapshot is 'The snapshot of the day on which it was agreed: its figure is the one before.';
comment on column dissemination.follow_up.proposed_by is 'The account''s name.';
comment on column dissemination.follow_up.proposed_at is 'When.';

create table dissemination.follow_up_event (
    id        uuid        primary key,
    follow_up uuid        not null references dissemination.follow_up,
    state     text        not null,
    words     text        not null,
    by_whom   text        not null,
    at        timestamptz not null
);
create index follow_up_event_of on dissemination.follow_up_event (follow_up, id);
comment on table dissemination.follow_up_event is 'What became of an action, step by step; only added to.';
comment on column dissemination.follow_up_event.id is 'UUIDv7, made by the programme.';
comment on column dissemination.follow_up_event.follow_up is 'The action.';
comment on column dissemination.follow_up_event.state is 'The state after it; the former one where evidence was given.';
comment on column dissemination.follow_up_event.words is 'The reason or remark; may be empty.';
comment on column dissemination.follow_up_event.by_whom is 'The account''s name.';
comment on column dissemination.follow_up_event.at is 'When.';

create table dissemination.evidence (
    id         uuid        primary key,
    follow_up  uuid        not null references dissemination.follow_up,
    words      text        not null,
    file_name  text        not null,
    media_type text        not null,
    sha256     text        not null,
    content    bytea,
    given_by   text        not null,
    given_at   timestamptz not null
);
create index evidence_of on dissemination.evidence (follow_up, id);
comment on table dissemination.evidence is 'That an action was done: words, and perhaps a file as received.';
comment on column dissemination.evidence.id is 'UUIDv7, made by the programme.';
comment on column dissemination.evidence.follow_up is 'The action.';
comment on column dissemination.evidence.words is 'What was done, as its owner tells it.';
comment on column dissemination.evidence.file_name is 'As it was called when it came; empty where there is no file.';
comment on column dissemination.evidence.media_type is 'Told from its content, never from its name.';
comment on column dissemination.evidence.sha256 is 'Of the bytes, in hexadecimal; empty where there is no file.';
comment on column dissemination.evidence.content is 'The bytes as received; empty where there is no file, or where it was erased by law.';
comment on column dissemination.evidence.given_by is 'The account''s name: it never confirms what it gave.';
comment on column dissemination.evidence.given_at is 'When.';

-- An action is seen by the organisation that answers for it and by the place above. Field staff of a kecamatan see what
-- is asked of their kind in their kabupaten.
alter table dissemination.follow_up enable row level security;
create policy within_scope on dissemination.follow_up using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys(owner_place, owner_partner)
    or (owner_role in ('pendamping', 'tksk') and exists (
        select from unnest((select access.scope())) as mine
        where mine ~ '^\d{6}$' and left(mine, length(owner_place)) = owner_place)));

alter table dissemination.follow_up_event enable row level security;
create policy within_scope on dissemination.follow_up_event using (
    (select access.sees_everything()) or exists (select from dissemination.follow_up f where f.id = follow_up));

alter table dissemination.evidence enable row level security;
create policy within_scope on dissemination.evidence using (
    (select access.sees_everything()) or exists (select from dissemination.follow_up f where f.id = follow_up));
