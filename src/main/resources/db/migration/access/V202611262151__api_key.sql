create table access.api_key (
    id           uuid        primary key,
    account      text        not null references access.account (name),
    name         text        not null check (name <> ''),
    hash         text        not null unique,
    made_at      timestamptz not null,
    last_used_on date,
    revoked_at   timestamptz
);
create index api_key_account on access.api_key (account, id);
comment on table access.api_key is 'By a key another programme works for an account, with its rights and in its scope. Keys are never deleted: the trail names them.';
comment on column access.api_key.id is 'UUIDv7, made by the programme.';
comment on column access.api_key.account is 'Whose.';
comment on column access.api_key.name is 'What it is for, in its owner''s words.';
comment on column access.api_key.hash is 'SHA-256 of its secret of 256 random bits, which is told once and not kept.';
comment on column access.api_key.made_at is 'When.';
comment on column access.api_key.last_used_on is 'The last day, in Jakarta, on which it opened anything.';
comment on column access.api_key.revoked_at is 'Since when it opens nothing; empty while it holds.';
