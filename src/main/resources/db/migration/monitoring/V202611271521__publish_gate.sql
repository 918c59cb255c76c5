-- A version of a form is also published on a page: who said so and why, what the gate said of it, what waits for a word.
alter table monitoring.instrument_version
    add column published_by text not null default 'prokus',
    add column reason       text not null default '';
comment on column monitoring.instrument_version.published_by is 'Who published it: an account''s name, or prokus where it came with the programme.';
comment on column monitoring.instrument_version.reason is 'Why, in the words of whoever published it; may be empty where nothing was risky.';

create table monitoring.instrument_remark (
    code       text not null,
    version    text not null,
    position   int  not null,
    weight     text not null check (weight in ('SALAH', 'BERISIKO', 'KETERANGAN')),
    remark     text not null,
    path       text not null,
    indonesian text not null,
    english    text not null,
    primary key (code, version, position),
    foreign key (code, version) references monitoring.instrument_version
);
comment on table monitoring.instrument_remark is 'What the gate said of a version when it was published: how it differs from the one before, and what was to be known. Never changed.';
comment on column monitoring.instrument_remark.code is 'The form.';
comment on column monitoring.instrument_remark.version is 'The version it was said of.';
comment on column monitoring.instrument_remark.position is 'From 1, in the order in which it was said.';
comment on column monitoring.instrument_remark.weight is 'BERISIKO: confirmed by whoever published it; KETERANGAN: to be known. SALAH only of a list that an edition changed, in a form that came with the programme.';
comment on column monitoring.instrument_remark.remark is 'What kind of thing; never reused for another.';
comment on column monitoring.instrument_remark.path is 'The question; empty for the whole form.';
comment on column monitoring.instrument_remark.indonesian is 'In words.';
comment on column monitoring.instrument_remark.english is 'The same in English.';

create table monitoring.instrument_draft (
    id          uuid        primary key,
    code        text        not null,
    version     text        not null,
    title       text        not null,
    bytes       bytea       not null,
    sha256      text        not null,
    uploaded_at timestamptz not null,
    uploaded_by text        not null,
    unique (code, version, sha256)
);
comment on table monitoring.instrument_draft is 'A version that was handed in and is not published: what the gate says of it is worked out anew whenever it is looked at. Deleted once it is published or thrown away.';
comment on column monitoring.instrument_draft.id is 'UUIDv7, made by the programme.';
comment on column monitoring.instrument_draft.code is 'The form''s id, as the file says; may be empty.';
comment on column monitoring.instrument_draft.version is 'As the file says; may be empty.';
comment on column monitoring.instrument_draft.title is 'As the file says; may be empty.';
comment on column monitoring.instrument_draft.bytes is 'The XForm as it was handed in.';
comment on column monitoring.instrument_draft.sha256 is 'Of these bytes, in hexadecimal.';
comment on column monitoring.instrument_draft.uploaded_at is 'When.';
comment on column monitoring.instrument_draft.uploaded_by is 'Who: an account''s name, or prokus for a version that came with the programme and waits because a round is running.';

create table monitoring.held_form (
    device   uuid        not null references monitoring.device,
    code     text        not null,
    version  text        not null,
    taken_at timestamptz not null,
    primary key (device, code)
);
comment on table monitoring.held_form is 'Which version of each form a phone fetched last, and so holds as far as anybody can know.';
comment on column monitoring.held_form.device is 'The phone.';
comment on column monitoring.held_form.code is 'The form.';
comment on column monitoring.held_form.version is 'The version it fetched last.';
comment on column monitoring.held_form.taken_at is 'When.';
