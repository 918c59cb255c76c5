-- A year is not an edition: ProKUS and PENA may both have a 2023. Only ProKUS had rosters so far.
create extension if not exists btree_gist with schema public;

alter table programme.roster drop constraint roster_edition_fkey;
alter table programme.edition drop constraint edition_pkey;

alter table programme.edition
    add column key         text,
    add column note        text        not null default '',
    add column source      text        not null default '',
    add column copied_from text,
    add column quota_set   timestamptz,
    add column closed      timestamptz;
update programme.edition set key = trim(both '-' from regexp_replace(lower(name), '[^a-z0-9]+', '-', 'g')) || '-' || year;
alter table programme.edition
    alter column key set not null,
    add primary key (key),
    add check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*-\d{4}$'),
    add foreign key (copied_from) references programme.edition;
comment on table programme.edition is 'What one programme promises in one year; how it works is configured in the tables that name it.';
comment on column programme.edition.key is 'Programme and year as addresses name them: prokus-2021. Follows from name and year, never changed.';
comment on column programme.edition.note is 'What people should know about it, in Indonesian; may be empty.';
comment on column programme.edition.source is 'Where its facts are published; empty where nowhere.';
comment on column programme.edition.copied_from is 'The edition it was copied from; null where it was not.';
comment on column programme.edition.quota_set is 'When its quotas were set (ditetapkan): they add up and are not changed any more; null while they may be.';
comment on column programme.edition.closed is 'When it was closed, after which nothing of it is changed; null while it is open.';

alter table programme.roster add column edition_key text references programme.edition;
update programme.roster r set edition_key = e.key from programme.edition e where e.year = r.edition;
drop index programme.roster_edition;
alter table programme.roster drop column edition;
alter table programme.roster rename column edition_key to edition;
alter table programme.roster alter column edition set not null;
create index roster_edition on programme.roster (edition, id);
comment on column programme.roster.edition is 'The edition it is for.';

create table programme.edition_term (
    edition  text not null references programme.edition,
    list     text not null check (list in ('komponen', 'peserta', 'status-pkh', 'syarat', 'klaster', 'kelas', 'aspek',
                                           'tahap', 'hasil', 'keberhasilan', 'pendamping')),
    code     text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    position int  not null,
    label    text not null check (label <> ''),
    english  text not null check (english <> ''),
    rule     text not null default '',
    note     text not null default '',
    source   text not null default '',
    primary key (edition, list, code)
);
comment on table programme.edition_term is 'One entry of one of an edition''s lists: a component, a participant type, a cluster, a class, a stage, an outcome and so on.';
comment on column programme.edition_term.edition is 'The edition.';
comment on column programme.edition_term.list is 'Which list: komponen, peserta (participant types), status-pkh, syarat (eligibility), klaster, kelas (stage classes), aspek (of the classification), tahap (stages of the cycle), hasil (outcomes), keberhasilan (success rules), pendamping (companion by default).';
comment on column programme.edition_term.code is 'What other tables and files call it; never changed.';
comment on column programme.edition_term.position is 'Its place in the list; gaps mean nothing.';
comment on column programme.edition_term.label is 'As printed, in Indonesian.';
comment on column programme.edition_term.english is 'As printed, in English.';
comment on column programme.edition_term.rule is 'When it applies: conditions joined by &, each a measure, a comparison and values joined by |, as in "lama_usaha_bulan < 12"; empty where no rule is known.';
comment on column programme.edition_term.note is 'What people should know about it, in Indonesian; may be empty.';
comment on column programme.edition_term.source is 'Where it is published; empty where nowhere.';

create table programme.scheme (
    id           uuid          primary key,
    edition      text          not null references programme.edition,
    position     int           not null,
    name         text          not null check (name <> ''),
    flow         text          not null check (flow in ('kpm', 'inkubator')),
    form         text          not null check (form in ('uang', 'barang', 'operasional')),
    standing     text          not null check (standing in ('rencana', 'berlaku')),
    participant  text          not null default '',
    amount       numeric(15,2) check (amount > 0),
    recipients   int           check (recipients > 0),
    ceiling      numeric(15,2) check (ceiling > 0),
    legal_number text          not null default '',
    legal_date   date,
    legal_about  text          not null default '',
    note         text          not null default '',
    source       text          not null default '',
    check ((flow = 'inkubator') = (form = 'operasional'))
);
create index scheme_edition on programme.scheme (edition, position);
comment on table programme.scheme is 'A benefit as promised. Money for families (BSiMU, goods) and money for incubators (BOP) are two flows that are never added up together.';
comment on column programme.scheme.id is 'UUIDv7, made by the programme; known editions came with numbers of their own.';
comment on column programme.scheme.edition is 'The edition.';
comment on column programme.scheme.position is 'Its place in the list; gaps mean nothing.';
comment on column programme.scheme.name is 'As printed.';
comment on column programme.scheme.flow is 'Who receives it: kpm (families) or inkubator (BOP).';
comment on column programme.scheme.form is 'uang (cash), barang (goods or equipment), operasional (operational aid, to incubators only).';
comment on column programme.scheme.standing is 'rencana (announced) or berlaku (carried out). Sources that announce different amounts stand side by side as plans.';
comment on column programme.scheme.participant is 'Code of the participant type in edition_term (list peserta); empty where it is for all.';
comment on column programme.scheme.amount is 'Rupiah for one recipient; null where no source gives it.';
comment on column programme.scheme.recipients is 'How many families, or incubators, are to receive it; null where no source says.';
comment on column programme.scheme.ceiling is 'Pagu: rupiah in all as announced; null where no source gives it. Checked against recipients times amount, with a warning.';
comment on column programme.scheme.legal_number is 'Nomor of its legal basis; empty where unknown.';
comment on column programme.scheme.legal_date is 'Date of its legal basis; null where unknown.';
comment on column programme.scheme.legal_about is 'What its legal basis is about (tentang); empty where unknown.';
comment on column programme.scheme.note is 'What people should know about it, in Indonesian; may be empty.';
comment on column programme.scheme.source is 'Where it is published; empty where nowhere.';

create table programme.round (
    id      uuid primary key,
    edition text not null references programme.edition,
    kind    text not null check (kind in ('awal', 'berkala', 'akhir')),
    label   text not null check (label <> ''),
    begins  date,
    ends    date,
    state   text not null check (state in ('rencana', 'terbuka', 'ditutup')),
    note    text not null default '',
    source  text not null default '',
    check ((begins is null) = (ends is null)),
    check (begins <= ends),
    check (state = 'rencana' or begins is not null),
    exclude using gist (edition with =, daterange(begins, ends, '[]') with &&) where (begins is not null)
);
comment on table programme.round is 'A time of asking (putaran monitoring). Two rounds of one edition never overlap.';
comment on column programme.round.id is 'UUIDv7, made by the programme; known editions came with numbers of their own.';
comment on column programme.round.edition is 'The edition.';
comment on column programme.round.kind is 'awal (baseline), berkala (periodic) or akhir (endline).';
comment on column programme.round.label is 'As printed.';
comment on column programme.round.begins is 'First day; null while no dates are set.';
comment on column programme.round.ends is 'Last day, included; null while no dates are set.';
comment on column programme.round.state is 'rencana (planned), terbuka (open) or ditutup (closed).';
comment on column programme.round.note is 'What people should know about it, in Indonesian; may be empty.';
comment on column programme.round.source is 'Where it is published; empty where nowhere.';

create table programme.quota (
    id       uuid primary key,
    edition  text not null references programme.edition,
    parent   uuid references programme.quota,
    position int  not null,
    level    text not null check (level in ('nasional', 'peserta', 'provinsi', 'kabupaten', 'inkubator', 'periode')),
    code     text not null default '',
    label    text not null check (label <> ''),
    families int  not null check (families > 0),
    source   text not null default '',
    check ((level = 'nasional') = (parent is null))
);
create unique index quota_whole on programme.quota (edition) where parent is null;
create unique index quota_part on programme.quota (parent, level, lower(label));
create index quota_edition on programme.quota (edition, position);
comment on table programme.quota is 'How many families are promised, as a tree: the parts of one level below a quota must add up to it. A quota may be split in more than one way, each checked by itself.';
comment on column programme.quota.id is 'UUIDv7, made by the programme; known editions came with numbers of their own.';
comment on column programme.quota.edition is 'The edition.';
comment on column programme.quota.parent is 'The quota it is a part of; null for the whole.';
comment on column programme.quota.position is 'Its place among the edition''s quotas; gaps mean nothing.';
comment on column programme.quota.level is 'nasional, peserta (participant type), provinsi, kabupaten, inkubator or periode; a part is always of a later level than its whole.';
comment on column programme.quota.code is 'Kemendagri digits of a provinsi (2) or kabupaten (4), the code of a participant type; may be empty.';
comment on column programme.quota.label is 'As printed.';
comment on column programme.quota.families is 'How many families.';
comment on column programme.quota.source is 'Where it is published; empty where nowhere.';
