create schema access;
comment on schema access is 'Who may see and do what, and the trail of who did.';

create table access.account (
    id                  uuid        primary key,
    name                text        not null unique check (name = lower(name) and name <> ''),
    password            text        not null,
    created_at          timestamptz not null,
    password_changed_at timestamptz
);
comment on table access.account is 'Somebody who can sign in.';
comment on column access.account.id is 'UUIDv7, made by the programme.';
comment on column access.account.name is 'What is typed at sign-in, in lower case.';
comment on column access.account.password is 'The password''s Argon2id hash, with its parameters.';
comment on column access.account.created_at is 'When the account was made.';
comment on column access.account.password_changed_at is 'When its owner last chose a password; empty while the one printed on the terminal is in use.';

create table access.sign_in_failure (
    name text        not null,
    at   timestamptz not null
);
create index sign_in_failure_name on access.sign_in_failure (name, at);
comment on table access.sign_in_failure is 'Wrong passwords of late, so that nobody can try thousands; a successful sign-in clears them.';
comment on column access.sign_in_failure.name is 'The account''s name; names that nobody has are not kept.';
comment on column access.sign_in_failure.at is 'When.';

create table access.trail (
    id      uuid        not null,
    regency text        not null default '',
    at      timestamptz not null,
    actor   text        not null,
    action  text        not null,
    subject text        not null,
    detail  text        not null default '',
    primary key (id, regency)
);
create index trail_at on access.trail (at);
comment on table access.trail is 'Who did what, when. Lines are added, never changed.';
comment on column access.trail.id is 'UUIDv7, made by the programme.';
comment on column access.trail.regency is 'Kemendagri digits of the kabupaten it is about, by which the table can be spread over machines; empty where it is about none.';
comment on column access.trail.at is 'When it was done.';
comment on column access.trail.actor is 'The account''s name, or "terminal:" and the name of whoever ran a command.';
comment on column access.trail.action is 'What was done: a code such as access.signed-in, never reused for something else.';
comment on column access.trail.subject is 'What it was done to: an id or a file''s name, never a NIK and never a person''s name.';
comment on column access.trail.detail is 'The reason given, or what changed, in words without personal data.';
