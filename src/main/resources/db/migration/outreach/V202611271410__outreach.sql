create schema outreach;
comment on schema outreach is 'What everybody may know: figures and documents that were published on purpose. Nothing here tells of one family, so nothing here has row-level security.';

create table outreach.figures_issue (
    id           uuid        primary key,
    edition      int         not null,
    publication  uuid        not null,
    content      text        not null,
    published_by text        not null,
    published_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by text        not null default ''
);
create index figures_issue_edition on outreach.figures_issue (edition, published_at);
comment on table outreach.figures_issue is 'Figures of an edition as published. Kept when withdrawn: what was public once must be reckoned with in whatever is published later.';
comment on column outreach.figures_issue.id is 'UUIDv7, made by the programme.';
comment on column outreach.figures_issue.edition is 'The programme year.';
comment on column outreach.figures_issue.publication is 'The issue of the ringkasan they are taken from.';
comment on column outreach.figures_issue.content is 'JSON; what is held back is not in it.';
comment on column outreach.figures_issue.published_by is 'An account''s name.';
comment on column outreach.figures_issue.published_at is 'When.';
comment on column outreach.figures_issue.withdrawn_at is 'When it was withdrawn; empty while it stands.';
comment on column outreach.figures_issue.withdrawn_by is 'Who withdrew it.';

create table outreach.document (
    id           uuid        primary key,
    title        text        not null,
    summary      text        not null,
    name         text        not null,
    media_type   text        not null,
    sha256       text        not null,
    size         int         not null,
    content      bytea       not null,
    published_by text        not null,
    published_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by text        not null default ''
);
comment on table outreach.document is 'A document that anybody may take.';
comment on column outreach.document.id is 'By which its public address calls it.';
comment on column outreach.document.title is 'One line.';
comment on column outreach.document.summary is 'A sentence.';
comment on column outreach.document.name is 'Its file name.';
comment on column outreach.document.media_type is 'Of the document.';
comment on column outreach.document.sha256 is 'Of the document, in hexadecimal.';
comment on column outreach.document.size is 'Bytes.';
comment on column outreach.document.content is 'The document.';
comment on column outreach.document.published_by is 'An account''s name.';
comment on column outreach.document.published_at is 'When.';
comment on column outreach.document.withdrawn_at is 'When it was withdrawn; empty while it stands.';
comment on column outreach.document.withdrawn_by is 'Who withdrew it.';
