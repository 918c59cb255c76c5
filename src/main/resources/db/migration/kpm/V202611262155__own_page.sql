create schema kpm;
comment on schema kpm is 'What a family itself opens and says: its card, its complaints.';

create table kpm.card (
    id             uuid        primary key,
    family         uuid        not null,
    hash           text        not null unique,
    issued_at      timestamptz not null,
    issued_by      text        not null,
    expires_at     timestamptz not null check (expires_at > issued_at),
    ended_at       timestamptz,
    ended_by       text,
    last_opened_at timestamptz,
    check ((ended_at is null) = (ended_by is null))
);
create index card_family on kpm.card (family, id);
comment on table kpm.card is 'A card with a link to a family''s own page. Of the secret in the link only the hash is kept.';
comment on column kpm.card.id is 'UUIDv7, made by the programme.';
comment on column kpm.card.family is 'Whose page it opens.';
comment on column kpm.card.hash is 'SHA-256 of the secret, in hexadecimal; a copy of the database makes no links.';
comment on column kpm.card.issued_at is 'When it was printed.';
comment on column kpm.card.issued_by is 'Who printed it: an account''s name.';
comment on column kpm.card.expires_at is 'From when on it opens nothing.';
comment on column kpm.card.ended_at is 'When it was withdrawn, or another one took its place; empty while it holds.';
comment on column kpm.card.ended_by is 'Who ended it: an account''s name.';
comment on column kpm.card.last_opened_at is 'When the page was last opened by it; empty where it never was.';
alter table kpm.card enable row level security;
create policy within_scope on kpm.card using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = card.family));

create table kpm.complaint (
    id       uuid        primary key,
    number   bigint      generated always as identity unique,
    family   uuid        not null,
    card     uuid        not null references kpm.card,
    about    text        not null check (about in ('BELUM_TERIMA', 'DIPOTONG', 'PENDAMPING', 'DATA_SALAH', 'LAIN')),
    words    text        not null,
    said_at  timestamptz not null,
    check (words <> '' or about <> 'LAIN')
);
create index complaint_family on kpm.complaint (family, id);
comment on table kpm.complaint is 'What a family complains of on its own page. Never changed; answers stand beside it.';
comment on column kpm.complaint.id is 'Made by the form, so that sending it twice is harmless.';
comment on column kpm.complaint.number is 'By which it is asked for: P-000017.';
comment on column kpm.complaint.family is 'Who complains.';
comment on column kpm.complaint.card is 'The card by whose link it came.';
comment on column kpm.complaint.about is 'BELUM_TERIMA (aid not received), DIPOTONG (asked for or cut), PENDAMPING (whoever walks with it), DATA_SALAH (wrong data), LAIN (else).';
comment on column kpm.complaint.words is 'In the family''s words; empty where the subject says it. Never a number of a person.';
comment on column kpm.complaint.said_at is 'When; 72 hours later an answer is due.';
alter table kpm.complaint enable row level security;
create policy within_scope on kpm.complaint using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = complaint.family));

create table kpm.complaint_answer (
    id          uuid        primary key,
    complaint   uuid        not null references kpm.complaint,
    words       text        not null check (words <> ''),
    answered_at timestamptz not null,
    answered_by text        not null
);
create index complaint_answer_complaint on kpm.complaint_answer (complaint, id);
comment on table kpm.complaint_answer is 'What a complaint was answered with. Lines are added, never changed; the first one stops the clock.';
comment on column kpm.complaint_answer.id is 'UUIDv7, made by the programme.';
comment on column kpm.complaint_answer.complaint is 'What is answered.';
comment on column kpm.complaint_answer.words is 'As the family reads it on its page.';
comment on column kpm.complaint_answer.answered_at is 'When.';
comment on column kpm.complaint_answer.answered_by is 'Who: an account''s name.';
alter table kpm.complaint_answer enable row level security;
create policy within_scope on kpm.complaint_answer using (
    (select access.sees_everything()) or exists (select from kpm.complaint c where c.id = complaint));
