create schema registry;
comment on schema registry is 'Who takes part, and who is who.';

create table registry.same_person_decision (
    id         uuid             primary key,
    edition    int              not null,
    one        text collate "C" not null,
    other      text collate "C" not null,
    answer     text             not null check (answer in ('TOGETHER', 'APART', 'WITHDRAWN')),
    counted    text             not null default '',
    decided_by text             not null,
    decided_at timestamptz      not null,
    reason     text             not null check (reason <> ''),
    check (one <= other)
);
create index same_person_decision_edition on registry.same_person_decision (edition, id);
comment on table registry.same_person_decision is 'A person''s word on whether two rows are about one family. Lines are added, never changed; the latest about a pair counts.';
comment on column registry.same_person_decision.id is 'UUIDv7, made by the programme.';
comment on column registry.same_person_decision.edition is 'The programme year.';
comment on column registry.same_person_decision.one is 'The key of one row: who it is about, without saying who.';
comment on column registry.same_person_decision.other is 'The key of the other row, not smaller than the first.';
comment on column registry.same_person_decision.answer is 'TOGETHER, APART, or WITHDRAWN, which takes back what was said before.';
comment on column registry.same_person_decision.counted is 'The key of the row whose values count; empty for the general rule.';
comment on column registry.same_person_decision.decided_by is 'Who.';
comment on column registry.same_person_decision.decided_at is 'When.';
comment on column registry.same_person_decision.reason is 'Why, in words without personal data.';

create table registry.row_key_secret (
    only_one boolean primary key default true check (only_one),
    secret   bytea   not null
);
comment on table registry.row_key_secret is 'What keys of rows are made with, so that nobody can try all NIK until a key comes out.';
comment on column registry.row_key_secret.only_one is 'Always true: there is one.';
comment on column registry.row_key_secret.secret is 'Random bytes, made at the first use and never changed.';
