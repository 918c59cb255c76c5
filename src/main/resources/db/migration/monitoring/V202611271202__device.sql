create table monitoring.device (
    id           uuid        primary key,
    account      text        not null references access.account (name),
    name         text        not null check (name <> ''),
    user_name    text        not null unique,
    ha1          text        not null,
    made_at      timestamptz not null,
    made_by      text        not null,
    last_seen_at timestamptz,
    called       text        not null default '',
    revoked_at   timestamptz,
    revoked_by   text,
    check ((revoked_at is null) = (revoked_by is null))
);
create index device_account on monitoring.device (account, id);
comment on table monitoring.device is 'A phone that works for an account, with a name and password of its own, so that a lost one is shut out by itself. Lines are never deleted: submissions and the trail name them.';
comment on column monitoring.device.id is 'UUIDv7, made by the programme.';
comment on column monitoring.device.account is 'Whose.';
comment on column monitoring.device.name is 'Which phone it is, in its owner''s words.';
comment on column monitoring.device.user_name is 'What the phone signs in as.';
comment on column monitoring.device.ha1 is 'MD5 of its name, the realm and its password, as HTTP Digest needs it; the password is random, told once and never kept.';
comment on column monitoring.device.made_at is 'When.';
comment on column monitoring.device.made_by is 'Who: an account''s name, or "terminal:" and the name of whoever ran the command.';
comment on column monitoring.device.last_seen_at is 'When it last came, to the minute; empty while it never did.';
comment on column monitoring.device.called is 'What the phone calls itself; empty while it never came.';
comment on column monitoring.device.revoked_at is 'Since when it opens nothing; empty while it holds.';
comment on column monitoring.device.revoked_by is 'Who shut it out.';
