create schema olah;
comment on schema olah is 'Processing runs, from what was sent to the ringkasan.';

create table olah.run (
    id          uuid        primary key,
    edition     int         not null,
    started_at  timestamptz not null,
    started_by  text        not null,
    state       text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    finished_at timestamptz,
    fingerprint text        not null default '',
    failure     text        not null default ''
);
create index run_edition on olah.run (edition, id);
comment on table olah.run is 'One processing run. Its files are what an edition''s figures are made of until the next run.';
comment on column olah.run.id is 'UUIDv7, made by the programme.';
comment on column olah.run.edition is 'The programme year.';
comment on column olah.run.started_at is 'When it was started.';
comment on column olah.run.started_by is 'An account''s name, or "terminal:" and the name of whoever ran the command.';
comment on column olah.run.state is 'RUNNING, DONE or FAILED; a run that was killed stays RUNNING until the next one begins.';
comment on column olah.run.finished_at is 'When it ended.';
comment on column olah.run.fingerprint is 'SHA-256 over the inputs: files, roster and decisions.';
comment on column olah.run.failure is 'Why it failed, in one Indonesian sentence; else empty.';

create table olah.run_file (
    run       uuid not null references olah.run,
    file      uuid not null references intake.received_file,
    outcome   text not null,
    incubator text not null,
    row_count int  not null,
    sentence  text not null,
    other     text not null,
    primary key (run, file)
);
comment on table olah.run_file is 'What became of a file in a run.';
comment on column olah.run_file.run is 'The run.';
comment on column olah.run_file.file is 'The file.';
comment on column olah.run_file.outcome is 'WAITING, READ, REFUSED, SAME (as another), REPLACED (by a newer one) or ASKED (who sent it).';
comment on column olah.run_file.incubator is 'Who sent it; empty where not known.';
comment on column olah.run_file.row_count is 'How many KPM rows it holds.';
comment on column olah.run_file.sentence is 'What there is to say about it, in Indonesian.';
comment on column olah.run_file.other is 'The name of the file it is the same as, or that replaces it; else empty.';

create table olah.issued_ringkasan (
    id          uuid        primary key,
    edition     int         not null,
    fingerprint text        not null,
    content     text        not null,
    approved_by text        not null,
    approved_at timestamptz not null
);
create index issued_ringkasan_edition on olah.issued_ringkasan (edition, id);
comment on table olah.issued_ringkasan is 'A ringkasan as it was approved: kept as issued, whatever is corrected afterwards.';
comment on column olah.issued_ringkasan.id is 'UUIDv7, made by the programme.';
comment on column olah.issued_ringkasan.edition is 'The programme year.';
comment on column olah.issued_ringkasan.fingerprint is 'SHA-256 over the inputs it was made from.';
comment on column olah.issued_ringkasan.content is 'ringkasan.json as issued, byte for byte.';
comment on column olah.issued_ringkasan.approved_by is 'Who approved it in the system.';
comment on column olah.issued_ringkasan.approved_at is 'When.';
