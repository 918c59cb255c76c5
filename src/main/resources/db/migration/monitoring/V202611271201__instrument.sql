create schema monitoring;
comment on schema monitoring is 'Asking: instruments, the phones that carry them, and what the phones sent.';

create table monitoring.instrument_version (
    code         text        not null check (code ~ '^[a-z][a-z0-9-]*$'),
    version      text        not null check (version ~ '^[A-Za-z0-9._-]+$'),
    ordinal      int         not null,
    kind         text        not null,
    title        text        not null,
    bytes        bytea       not null,
    sha256       text        not null,
    md5          text        not null,
    published_at timestamptz not null,
    primary key (code, version),
    unique (code, ordinal)
);
comment on table monitoring.instrument_version is 'Every version of every form that phones ever got, as they got it. Lines are added, never changed: a phone may send what it filled in months ago.';
comment on column monitoring.instrument_version.code is 'The form''s id on phones: bulanan.';
comment on column monitoring.instrument_version.version is 'As in the form itself.';
comment on column monitoring.instrument_version.ordinal is 'Which version of this form it is, from 1; the greatest is the one that is filled in now.';
comment on column monitoring.instrument_version.kind is 'What kind of event an answer becomes: laporan-usaha.';
comment on column monitoring.instrument_version.title is 'As the phone lists it.';
comment on column monitoring.instrument_version.bytes is 'The XForm, byte for byte as it is served.';
comment on column monitoring.instrument_version.sha256 is 'Of these bytes, in hexadecimal: the same version never comes with others.';
comment on column monitoring.instrument_version.md5 is 'Of these bytes, in hexadecimal: by it a phone tells whether it has them.';
comment on column monitoring.instrument_version.published_at is 'Since when phones can have it.';
