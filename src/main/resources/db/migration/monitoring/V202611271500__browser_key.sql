create table monitoring.browser_key (
    account text        primary key references access.account (name),
    key     bytea       not null check (octet_length(key) = 32),
    made_at timestamptz not null
);
comment on table monitoring.browser_key is 'The key with which a browser locks drafts and what waits to be sent, so that on a shared machine nobody reads it after its owner has signed out. Never deleted: what was locked with it must open.';
comment on column monitoring.browser_key.account is 'Whose drafts.';
comment on column monitoring.browser_key.key is 'AES, 256 bits, random. A browser gets it while its owner is signed in, and forgets it when they sign out.';
comment on column monitoring.browser_key.made_at is 'When it was first needed.';
