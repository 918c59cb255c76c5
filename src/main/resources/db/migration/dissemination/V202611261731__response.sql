create table dissemination.response_round (
    snapshot  uuid        primary key,
    edition   int         not null,
    version   int         not null,
    deadline  date        not null,
    opened_by text        not null,
    opened_at timestamptz not null
);
comment on table dissemination.response_round is 'That the organisations are asked what they say to one snapshot.';
comment on column dissemination.response_round.snapshot is 'The snapshot; an answer holds for it alone.';
comment on column dissemination.response_round.edition is 'The programme year.';
comment on column dissemination.response_round.version is 'The snapshot''s version within the edition.';
comment on column dissemination.response_round.deadline is 'The last day, in Jakarta; answers that come later are taken and marked.';
comment on column dissemination.response_round.opened_by is 'Who asked.';
comment on column dissemination.response_round.opened_at is 'When.';

create table dissemination.response_asked (
    snapshot uuid    not null references dissemination.response_round,
    kind     text    not null check (kind in ('inkubator', 'dinsos_provinsi')),
    key      text    not null,
    name     text    not null,
    place    text    collate "C" not null,
    partner  text    not null,
    families int     not null,
    changed  boolean not null,
    primary key (snapshot, kind, key)
);
comment on table dissemination.response_asked is 'Who is asked in a round, and how many families stand behind the answer. Who is asked and how much each stands for is no secret; what they say is.';
comment on column dissemination.response_asked.snapshot is 'The round.';
comment on column dissemination.response_asked.kind is 'inkubator or dinsos_provinsi.';
comment on column dissemination.response_asked.key is 'The incubator''s name, or the province''s Kemendagri code.';
comment on column dissemination.response_asked.name is 'As printed.';
comment on column dissemination.response_asked.place is 'Kemendagri code of the province.';
comment on column dissemination.response_asked.partner is 'The incubator; empty for a province.';
comment on column dissemination.response_asked.families is 'KPM reported in the snapshot.';
comment on column dissemination.response_asked.changed is 'Whether its figures differ from the round before; true in the first.';

create table dissemination.response (
    id           uuid        primary key,
    snapshot     uuid        not null,
    kind         text        not null,
    key          text        not null,
    place        text        collate "C" not null,
    partner      text        not null,
    answer       text        not null check (answer in ('setuju', 'catatan', 'keberatan')),
    words        text        not null check (answer = 'setuju' or words <> ''),
    channel      text        not null check (channel in ('daring', 'kertas', 'terbawa')),
    late         boolean     not null,
    entered_by   text        not null,
    entered_at   timestamptz not null,
    approved_by  text        not null default '' check (approved_by <> entered_by),
    approved_at  timestamptz,
    carried_from uuid        references dissemination.response,
    foreign key (snapshot, kind, key) references dissemination.response_asked
);
create index response_of on dissemination.response (snapshot, kind, key, id);
comment on table dissemination.response is 'What an organisation says to a snapshot. The latest that was approved counts; none counts as nothing said, never as consent.';
comment on column dissemination.response.id is 'UUIDv7, made by the programme.';
comment on column dissemination.response.snapshot is 'The round.';
comment on column dissemination.response.kind is 'inkubator or dinsos_provinsi.';
comment on column dissemination.response.key is 'Who says it.';
comment on column dissemination.response.place is 'Kemendagri code of a province; empty for an incubator, whose province does not read it.';
comment on column dissemination.response.partner is 'The incubator; empty for a province.';
comment on column dissemination.response.answer is 'setuju, catatan (setuju dengan catatan) or keberatan.';
comment on column dissemination.response.words is 'The remark or the reason.';
comment on column dissemination.response.channel is 'daring, kertas (a note taker entered it) or terbawa (said to the version before, whose figures were the same).';
comment on column dissemination.response.late is 'Whether it was entered after the deadline.';
comment on column dissemination.response.entered_by is 'The account that entered it.';
comment on column dissemination.response.entered_at is 'When.';
comment on column dissemination.response.approved_by is 'The account that approved it: never the one that entered it; empty while nobody did.';
comment on column dissemination.response.approved_at is 'When.';
comment on column dissemination.response.carried_from is 'The answer to the version before that is carried over; empty where it was given to this one.';

alter table dissemination.response_round enable row level security;
create policy everybody_reads on dissemination.response_round for select using (true);
create policy the_programme_writes on dissemination.response_round using ((select access.sees_everything()));

alter table dissemination.response_asked enable row level security;
create policy everybody_reads on dissemination.response_asked for select using (true);
create policy the_programme_writes on dissemination.response_asked using ((select access.sees_everything()));

alter table dissemination.response enable row level security;
create policy own on dissemination.response using (
    (select access.sees_everything()) or (select access.scope()) && access.keys(place, partner));
