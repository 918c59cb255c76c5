create table monitoring.submission (
    id            uuid        primary key,
    form          text        not null,
    version       text        not null,
    instance      text        not null,
    root_instance text        not null,
    deprecated    text,
    sha256        text        not null,
    bytes         bytea       not null,
    device        uuid        not null references monitoring.device,
    account       text        not null,
    family        uuid,
    received_at   timestamptz not null,
    complete      boolean     not null,
    state         text        not null check (state in ('BARU', 'TERCATAT', 'TIDAK_TERCATAT', 'KARANTINA', 'VARIAN', 'TERTUNDA')),
    checked_at    timestamptz,
    thing         uuid,
    unique (form, instance, sha256)
);
create index submission_waiting on monitoring.submission (received_at, id) where state = 'BARU';
create index submission_root on monitoring.submission (form, root_instance);
create index submission_deprecated on monitoring.submission (form, deprecated) where deprecated is not null;
create index submission_family on monitoring.submission (family, id);
create index submission_account on monitoring.submission (account, id);
comment on table monitoring.submission is 'What a phone sent, byte for byte. The same bytes are one line however often they come; other bytes under the same instance are kept beside them as a variant.';
comment on column monitoring.submission.id is 'UUIDv7, made by the programme.';
comment on column monitoring.submission.form is 'The form''s id, as the submission says.';
comment on column monitoring.submission.version is 'The form''s version, as the submission says; may be empty.';
comment on column monitoring.submission.instance is 'Its instanceID, made by the phone.';
comment on column monitoring.submission.root_instance is 'The instance it is a correction of, or of whose correction; its own where it is the first.';
comment on column monitoring.submission.deprecated is 'The instance it takes the place of; empty for a first.';
comment on column monitoring.submission.sha256 is 'Of the bytes, in hexadecimal.';
comment on column monitoring.submission.bytes is 'The XML as received.';
comment on column monitoring.submission.device is 'The phone whose password it came with.';
comment on column monitoring.submission.account is 'Who sent it: an account''s name.';
comment on column monitoring.submission.family is 'Whose it is about, where that family was in the sender''s place when it came; empty otherwise.';
comment on column monitoring.submission.received_at is 'When it first came.';
comment on column monitoring.submission.complete is 'False while the phone says that more files follow.';
comment on column monitoring.submission.state is 'BARU (not checked yet), TERCATAT (on the timeline), TIDAK_TERCATAT (findings say why not), KARANTINA (no such form or version), VARIAN (another of the same instance came first), TERTUNDA (checking failed by our fault; tried again at the next start).';
comment on column monitoring.submission.checked_at is 'When it was last checked; empty while it was not.';
comment on column monitoring.submission.thing is 'What it says something about on the timeline; empty where it is not there.';
alter table monitoring.submission enable row level security;
create policy within_scope on monitoring.submission using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = submission.family));

create table monitoring.attachment (
    form        text        not null,
    instance    text        not null,
    name        text        not null,
    sha256      text        not null references intake.content,
    device      uuid        not null references monitoring.device,
    received_at timestamptz not null,
    primary key (form, instance, name, sha256)
);
comment on table monitoring.attachment is 'A file that came with a submission, in one or several parts. The bytes are kept once, with everything else that was received.';
comment on column monitoring.attachment.form is 'The form''s id, as the submission says.';
comment on column monitoring.attachment.instance is 'The submission''s instanceID.';
comment on column monitoring.attachment.name is 'The file''s name, without folders.';
comment on column monitoring.attachment.sha256 is 'What it holds.';
comment on column monitoring.attachment.device is 'The phone it came from.';
comment on column monitoring.attachment.received_at is 'When it first came.';
alter table monitoring.attachment enable row level security;
create policy within_scope on monitoring.attachment using (
    (select access.sees_everything())
    or exists (select from monitoring.submission s where s.form = attachment.form and s.instance = attachment.instance));

create table monitoring.finding (
    id         uuid        primary key,
    submission uuid        not null references monitoring.submission,
    code       text        not null,
    field      text        not null,
    indonesian text        not null,
    english    text        not null,
    found_at   timestamptz not null
);
create index finding_submission on monitoring.finding (submission, id);
comment on table monitoring.finding is 'What the server found about a submission when it checked it itself. Written anew whenever it is checked again.';
comment on column monitoring.finding.id is 'UUIDv7, made by the programme.';
comment on column monitoring.finding.submission is 'About which.';
comment on column monitoring.finding.code is 'What kind of finding; never reused for something else.';
comment on column monitoring.finding.field is 'The question, as a path in the form; empty for the whole.';
comment on column monitoring.finding.indonesian is 'In words. Never a number of a person.';
comment on column monitoring.finding.english is 'The same in English.';
comment on column monitoring.finding.found_at is 'When.';
alter table monitoring.finding enable row level security;
create policy within_scope on monitoring.finding using (
    (select access.sees_everything()) or exists (select from monitoring.submission s where s.id = submission));
