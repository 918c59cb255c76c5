create table dissemination.draft (
    id           uuid        primary key,
    edition      int         not null,
    snapshot     uuid        not null,
    state        text        not null check (state in ('draf', 'ditinjau', 'disetujui', 'terbit')),
    opened_by    text        not null,
    opened_at    timestamptz not null,
    submitted_by text        not null default '',
    returned_why text        not null default '',
    approved_by  text        not null default '',
    approved_at  timestamptz
);
create unique index one_draft_open on dissemination.draft (edition) where state <> 'terbit';
comment on table dissemination.draft is 'The ringkasan of an edition while it is composed: one for all scopes, so that they are approved together.';
comment on column dissemination.draft.id is 'UUIDv7, made by the programme.';
comment on column dissemination.draft.edition is 'The programme year.';
comment on column dissemination.draft.snapshot is 'The frozen figures it speaks of.';
comment on column dissemination.draft.state is 'draf, ditinjau, disetujui or terbit.';
comment on column dissemination.draft.opened_by is 'Who began it.';
comment on column dissemination.draft.opened_at is 'When.';
comment on column dissemination.draft.submitted_by is 'Who said that it is ready; empty while nobody did.';
comment on column dissemination.draft.returned_why is 'Why it was sent back to its composers the last time; empty where it was not.';
comment on column dissemination.draft.approved_by is 'Who approved it: nobody who composed it; empty while nobody did.';
comment on column dissemination.draft.approved_at is 'When.';

create table dissemination.paragraph (
    id           uuid        primary key,
    draft        uuid        not null references dissemination.draft,
    scope_kind   text        not null,
    scope_key    text        not null,
    section      text        not null,
    sentence_key text        not null,
    kind         text        not null check (kind in ('asli', 'ubah', 'buang', 'tambah', 'sepakat')),
    original     text        not null,
    body         text        not null,
    reason       text        not null,
    basis        text        not null check (basis in ('data', 'masukan', 'penyusun')),
    reference    uuid,
    doer         text        not null,
    measure      text        not null,
    due          date,
    version      int         not null check (version > 0),
    changed_by   text        not null,
    changed_at   timestamptz not null
);
create unique index one_paragraph_a_sentence
    on dissemination.paragraph (draft, scope_kind, scope_key, sentence_key) where sentence_key <> '';
create index paragraph_of on dissemination.paragraph (draft, scope_kind, scope_key, id);
comment on table dissemination.paragraph is 'What an editor did to the ringkasan of one scope: a generated sentence in other words or left out, or a paragraph of their own. Sentences nobody touched have none.';
comment on column dissemination.paragraph.id is 'UUIDv7, made by the programme.';
comment on column dissemination.paragraph.draft is 'Of which draft.';
comment on column dissemination.paragraph.scope_kind is 'NATION, PROVINCE, REGENCY or INCUBATOR.';
comment on column dissemination.paragraph.scope_key is 'The place''s code or the incubator''s name; empty for the nation.';
comment on column dissemination.paragraph.section is 'The bagian it stands in.';
comment on column dissemination.paragraph.sentence_key is 'The kunci of the generated sentence; empty for a paragraph of their own.';
comment on column dissemination.paragraph.kind is 'asli (as generated again), ubah (other words), buang (left out), tambah (their own) or sepakat (an agreed action).';
comment on column dissemination.paragraph.original is 'What the generated sentence, the masukan or the action said when it was used; where that says something else since, the paragraph waits for a decision.';
comment on column dissemination.paragraph.body is 'The words as they are to be printed.';
comment on column dissemination.paragraph.reason is 'Why it was changed or left out.';
comment on column dissemination.paragraph.basis is 'data, masukan or penyusun.';
comment on column dissemination.paragraph.reference is 'The masukan or the agreed action it rests on; empty where there is none.';
comment on column dissemination.paragraph.doer is 'Of an agreed action: the actor''s code; else empty.';
comment on column dissemination.paragraph.measure is 'Of an agreed action: its measure; else empty.';
comment on column dissemination.paragraph.due is 'Of an agreed action: its last day.';
comment on column dissemination.paragraph.version is 'Counts the changes, from 1; who changes another version than the present one is shown both.';
comment on column dissemination.paragraph.changed_by is 'Who changed it last.';
comment on column dissemination.paragraph.changed_at is 'When.';

create table dissemination.paragraph_text (
    id         uuid        primary key,
    paragraph  uuid        not null references dissemination.paragraph,
    version    int         not null,
    kind       text        not null,
    body       text        not null,
    reason     text        not null,
    fate       text        not null check (fate in ('dipakai', 'bertemu')),
    written_by text        not null,
    written_at timestamptz not null
);
create index paragraph_text_of on dissemination.paragraph_text (paragraph, id);
comment on table dissemination.paragraph_text is 'Every text a paragraph ever had, and those that met a newer one: nothing that was typed is lost, and every change can be undone.';
comment on column dissemination.paragraph_text.id is 'UUIDv7, made by the programme.';
comment on column dissemination.paragraph_text.paragraph is 'Of which paragraph.';
comment on column dissemination.paragraph_text.version is 'Which version it was, or, where it met a newer one, from which it began.';
comment on column dissemination.paragraph_text.kind is 'As in paragraph.';
comment on column dissemination.paragraph_text.body is 'The words.';
comment on column dissemination.paragraph_text.reason is 'Why.';
comment on column dissemination.paragraph_text.fate is 'dipakai (it stood) or bertemu (somebody else had changed the paragraph meanwhile).';
comment on column dissemination.paragraph_text.written_by is 'Who wrote it.';
comment on column dissemination.paragraph_text.written_at is 'When.';

create table dissemination.section_order (
    draft      uuid        not null references dissemination.draft,
    scope_kind text        not null,
    scope_key  text        not null,
    section    text        not null,
    keys       text[]      not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    primary key (draft, scope_kind, scope_key, section)
);
comment on table dissemination.section_order is 'The order of a section''s sentences where an editor changed it.';
comment on column dissemination.section_order.draft is 'Of which draft.';
comment on column dissemination.section_order.scope_kind is 'As in paragraph.';
comment on column dissemination.section_order.scope_key is 'As in paragraph.';
comment on column dissemination.section_order.section is 'The bagian.';
comment on column dissemination.section_order.keys is 'The kunci of generated sentences and the ids of paragraphs, in order; what is not among them follows.';
comment on column dissemination.section_order.changed_by is 'Who moved them last.';
comment on column dissemination.section_order.changed_at is 'When.';

create table dissemination.publication (
    id            uuid        primary key,
    draft         uuid        not null references dissemination.draft,
    edition       int         not null,
    snapshot      uuid        not null,
    version       int         not null,
    hash          text        not null,
    state         text        not null check (state in ('disusun', 'terbit', 'ditarik', 'gagal')),
    done          int         not null,
    total         int         not null,
    failure       text        not null default '',
    approved_by   text        not null,
    approved_at   timestamptz not null,
    published_by  text        not null,
    published_at  timestamptz not null,
    withdrawn_by  text        not null default '',
    withdrawn_at  timestamptz,
    withdrawn_why text        not null default ''
);
create index publication_edition on dissemination.publication (edition, id);
comment on table dissemination.publication is 'An edition of the ringkasan as it was issued, for all scopes at once.';
comment on column dissemination.publication.id is 'UUIDv7, made by the programme.';
comment on column dissemination.publication.draft is 'What it was made of.';
comment on column dissemination.publication.edition is 'The programme year.';
comment on column dissemination.publication.snapshot is 'The frozen figures it cites.';
comment on column dissemination.publication.version is 'Their version.';
comment on column dissemination.publication.hash is 'Their hash.';
comment on column dissemination.publication.state is 'disusun (its documents are being made), terbit, ditarik (withdrawn, and still to be read) or gagal.';
comment on column dissemination.publication.done is 'Documents made so far.';
comment on column dissemination.publication.total is 'Documents to be made.';
comment on column dissemination.publication.failure is 'Why it failed, in one Indonesian sentence; else empty.';
comment on column dissemination.publication.approved_by is 'Who approved the draft.';
comment on column dissemination.publication.approved_at is 'When.';
comment on column dissemination.publication.published_by is 'Who issued it.';
comment on column dissemination.publication.published_at is 'When.';
comment on column dissemination.publication.withdrawn_by is 'Who withdrew it; empty where nobody did.';
comment on column dissemination.publication.withdrawn_at is 'When.';
comment on column dissemination.publication.withdrawn_why is 'The reason.';

create table dissemination.publication_document (
    publication uuid not null references dissemination.publication,
    name        text not null,
    position    int  not null,
    scope_kind  text not null,
    scope_name  text not null,
    place       text collate "C" not null,
    partner     text not null,
    media_type  text not null,
    size        int  not null,
    sha256      text not null,
    content     bytea not null,
    primary key (publication, name)
);
comment on table dissemination.publication_document is 'A document as it was issued, byte for byte.';
comment on column dissemination.publication_document.publication is 'Of which publication.';
comment on column dissemination.publication_document.name is 'Its file name.';
comment on column dissemination.publication_document.position is 'Its place in the list, from 1.';
comment on column dissemination.publication_document.scope_kind is 'NATION, PROVINCE, REGENCY or INCUBATOR.';
comment on column dissemination.publication_document.scope_name is 'Whom it is about, as printed.';
comment on column dissemination.publication_document.place is 'Kemendagri digits of the place whose people read it; empty for the nation.';
comment on column dissemination.publication_document.partner is 'The incubator it is about; else empty.';
comment on column dissemination.publication_document.media_type is 'Of the document.';
comment on column dissemination.publication_document.size is 'Bytes of the document.';
comment on column dissemination.publication_document.sha256 is 'Of the document, in hexadecimal.';
comment on column dissemination.publication_document.content is 'The document, compressed by gzip.';

-- A draft is nobody's business but of those who see the whole country. What was issued for the nation is read by everybody
-- who takes part; what was issued for a place or an incubator by them and by those above.
alter table dissemination.draft enable row level security;
create policy within_scope on dissemination.draft using ((select access.sees_everything()));
alter table dissemination.paragraph enable row level security;
create policy within_scope on dissemination.paragraph using ((select access.sees_everything()));
alter table dissemination.paragraph_text enable row level security;
create policy within_scope on dissemination.paragraph_text using ((select access.sees_everything()));
alter table dissemination.section_order enable row level security;
create policy within_scope on dissemination.section_order using ((select access.sees_everything()));

alter table dissemination.publication enable row level security;
create policy issued_is_read on dissemination.publication for select using (
    (select access.sees_everything()) or state in ('terbit', 'ditarik'));
create policy the_programme_writes on dissemination.publication using ((select access.sees_everything()));

alter table dissemination.publication_document enable row level security;
create policy own_is_read on dissemination.publication_document for select using (
    (select access.sees_everything())
    or exists (
        select from dissemination.publication p
        where p.id = publication and p.state in ('terbit', 'ditarik'))
    and (scope_kind = 'NATION' or (select access.scope()) && access.keys(place, partner)));
create policy the_programme_writes on dissemination.publication_document using ((select access.sees_everything()));
