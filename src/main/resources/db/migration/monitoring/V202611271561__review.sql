create table monitoring.approval (
    id             uuid        primary key,
    entry          uuid        not null,
    family         uuid        not null,
    level          smallint    not null check (level in (0, 2, 4)),
    account        text        not null,
    delegated_by   text,
    given_at       timestamptz not null,
    taken_back_at  timestamptz,
    taken_back_by  text,
    reason         text        check (reason <> ''),
    check ((taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (reason is null))
);
create unique index approval_holds on monitoring.approval (entry, level) where taken_back_at is null;
create index approval_family on monitoring.approval (family);
comment on table monitoring.approval is 'That an office found right what somebody else had entered. Lines stay when an approval is taken back.';
comment on column monitoring.approval.id is 'UUIDv7, made by the programme.';
comment on column monitoring.approval.entry is 'The line of registry.entry that was approved; a correction is another.';
comment on column monitoring.approval.family is 'Whose.';
comment on column monitoring.approval.level is 'Of the office, by digits of its place: 4 kabupaten, 2 province, 0 the ministry.';
comment on column monitoring.approval.account is 'Who approved.';
comment on column monitoring.approval.delegated_by is 'For whom, where the duty was handed over for a time; empty where it is one''s own.';
comment on column monitoring.approval.given_at is 'When.';
comment on column monitoring.approval.taken_back_at is 'Since when it does not hold any more.';
comment on column monitoring.approval.taken_back_by is 'Who took it back, or returned what was approved.';
comment on column monitoring.approval.reason is 'Why it was taken back.';
alter table monitoring.approval enable row level security;
create policy within_scope on monitoring.approval using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = approval.family));

create table monitoring.returned (
    id            uuid        primary key,
    submission    uuid        not null references monitoring.submission,
    form          text        not null,
    root_instance text        not null,
    account       text        not null,
    family        uuid,
    due_on        date        not null,
    made_by       text        not null,
    made_at       timestamptz not null,
    closed_at     timestamptz,
    closed_by     uuid        references monitoring.submission,
    cancelled_by  text,
    reason        text        check (reason <> ''),
    check (closed_at is not null or closed_by is null and cancelled_by is null),
    check ((cancelled_by is null) = (reason is null))
);
create unique index returned_open on monitoring.returned (form, root_instance) where closed_at is null;
create index returned_account on monitoring.returned (account) where closed_at is null;
create index returned_family on monitoring.returned (family);
create index submission_thing on monitoring.submission (thing) where thing is not null;
comment on table monitoring.returned is 'A submission that its sender is asked to correct. It closes itself when the correction is recorded.';
comment on column monitoring.returned.id is 'UUIDv7, made by the programme.';
comment on column monitoring.returned.submission is 'What was returned.';
comment on column monitoring.returned.form is 'Its form.';
comment on column monitoring.returned.root_instance is 'Its root: whatever corrects it has the same.';
comment on column monitoring.returned.account is 'Who sent it and is asked.';
comment on column monitoring.returned.family is 'Whose it is about; empty where the family was not in the sender''s place.';
comment on column monitoring.returned.due_on is 'By which day, in Jakarta.';
comment on column monitoring.returned.made_by is 'Who returned it.';
comment on column monitoring.returned.made_at is 'When.';
comment on column monitoring.returned.closed_at is 'Since when nothing is asked any more; empty while it is open.';
comment on column monitoring.returned.closed_by is 'The submission that corrected it.';
comment on column monitoring.returned.cancelled_by is 'Who took the request back without a correction.';
comment on column monitoring.returned.reason is 'Why it was taken back.';

create table monitoring.returned_question (
    returned uuid not null references monitoring.returned,
    path     text not null,
    reason   text not null check (reason <> ''),
    primary key (returned, path)
);
comment on table monitoring.returned_question is 'What is to be corrected, question by question.';
comment on column monitoring.returned_question.returned is 'In which request.';
comment on column monitoring.returned_question.path is 'The question, as a path in the form; empty for the whole.';
comment on column monitoring.returned_question.reason is 'Why, in the words of whoever returned it. Never a number of a person.';

-- Who sent it is told even where the family was none of theirs.
alter table monitoring.returned enable row level security;
create policy within_scope on monitoring.returned using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = returned.family));
alter table monitoring.returned_question enable row level security;
create policy within_scope on monitoring.returned_question using (
    (select access.sees_everything()) or exists (select from monitoring.returned r where r.id = returned));

comment on column monitoring.submission.deprecated is 'The instance it takes the place of: as the submission says, or the one that was returned where its sender filled the form in anew; empty for a first.';
