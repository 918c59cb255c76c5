create table registry.proof (
    id           uuid        primary key,
    family       uuid        not null references registry.family,
    thing        uuid        not null,
    caption      text        not null,
    name         text        not null,
    sha256       text        not null references intake.content,
    added_at     timestamptz not null,
    added_by     text        not null,
    withdrawn    text        check (withdrawn <> ''),
    withdrawn_at timestamptz,
    withdrawn_by text,
    check ((withdrawn is null) = (withdrawn_at is null) and (withdrawn is null) = (withdrawn_by is null))
);
create unique index proof_standing on registry.proof (family, thing, sha256) where withdrawn is null;
comment on table registry.proof is 'A photograph or receipt that somebody put beside an event of a family. The bytes are kept as received; what goes out is intake.picture.';
comment on column registry.proof.id is 'UUIDv7, made by the programme.';
comment on column registry.proof.family is 'Whose.';
comment on column registry.proof.thing is 'The event that it shows, as registry.entry names it; the same in every correction.';
comment on column registry.proof.caption is 'In words; may be empty. Never a number of a person.';
comment on column registry.proof.name is 'The file''s name, without folders and long numbers.';
comment on column registry.proof.sha256 is 'What it holds.';
comment on column registry.proof.added_at is 'When.';
comment on column registry.proof.added_by is 'An account''s name.';
comment on column registry.proof.withdrawn is 'Why it was taken back; empty while it stands.';
comment on column registry.proof.withdrawn_at is 'When.';
comment on column registry.proof.withdrawn_by is 'By whom.';
alter table registry.proof enable row level security;
create policy within_scope on registry.proof using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = proof.family));
