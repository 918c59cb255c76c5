create schema story;
comment on schema story is 'Change in a family''s own words, tied to its timeline, with its consent; and what of it anybody may read.';

create table story.story (
    id            uuid        primary key,
    family        uuid        not null,
    edition       int         not null,
    title         text        not null check (title <> ''),
    outcome       int         not null check (outcome between 1 and 7),
    before_words  text        not null,
    change_words  text        not null,
    meaning_words text        not null,
    alias         text        not null,
    state         text        not null check (state in ('draf', 'diajukan')),
    held_why      text        not null default '',
    written_by    text        not null,
    written_at    timestamptz not null,
    changed_by    text        not null,
    changed_at    timestamptz not null
);
create index story_family on story.story (family);
comment on table story.story is 'A story of most significant change: what was, what changed, and why this matters most to whoever tells it.';
comment on column story.story.id is 'UUIDv7, made by the programme. Never part of a public address.';
comment on column story.story.family is 'Whose.';
comment on column story.story.edition is 'The programme year it tells of.';
comment on column story.story.title is 'One line.';
comment on column story.story.outcome is 'Which of the seven outcomes of the programme the change belongs to.';
comment on column story.story.before_words is 'How things were, as the family tells it.';
comment on column story.story.change_words is 'What changed, as the family tells it.';
comment on column story.story.meaning_words is 'Why this change matters most to the family.';
comment on column story.story.alias is 'The name it has where the family did not allow its own; may be empty while it is a draft.';
comment on column story.story.state is 'draf, or diajukan: given to those who choose, and closed to its writer.';
comment on column story.story.held_why is 'Why it was taken from the public and waits for somebody to look; empty where nothing is the matter.';
comment on column story.story.written_by is 'Who began it: an account''s name.';
comment on column story.story.written_at is 'When.';
comment on column story.story.changed_by is 'Who changed it last.';
comment on column story.story.changed_at is 'When.';
alter table story.story enable row level security;
create policy within_scope on story.story using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = story.family));

create table story.claim (
    story uuid not null references story.story,
    kind  text not null,
    words text not null check (words <> ''),
    thing uuid,
    entry uuid,
    primary key (story, kind),
    check ((thing is null) = (entry is null))
);
create index claim_thing on story.claim (thing) where thing is not null;
comment on table story.claim is 'One thing a story says of a family, with the entry of its timeline that proves it.';
comment on column story.claim.story is 'Whose.';
comment on column story.claim.kind is 'What it is about: aset, pekerja, izin …';
comment on column story.claim.words is 'What is said.';
comment on column story.claim.thing is 'The thing of the timeline that proves it; empty where nothing does, which is printed.';
comment on column story.claim.entry is 'The word about that thing that counted when it was chosen; where another counts now, the claim is to be looked at again.';
alter table story.claim enable row level security;
create policy within_scope on story.claim using (
    (select access.sees_everything()) or exists (select from story.story s where s.id = claim.story));

create table story.selection (
    id         uuid        primary key,
    story      uuid        not null references story.story,
    level      text        not null check (level in ('INKUBATOR', 'PROVINSI', 'PUSAT')),
    chosen     boolean     not null,
    reason     text        not null check (reason <> ''),
    decided_by text        not null,
    decided_at timestamptz not null
);
create index selection_story on story.selection (story, id);
comment on table story.selection is 'Who chose a story, or did not, at which level and why. Lines are added, never changed; the last of a level counts.';
comment on column story.selection.id is 'UUIDv7, made by the programme.';
comment on column story.selection.story is 'Which story.';
comment on column story.selection.level is 'INKUBATOR, PROVINSI or PUSAT, one after the other.';
comment on column story.selection.chosen is 'Whether it goes on to the next level.';
comment on column story.selection.reason is 'Why, in a sentence: what the method of most significant change lives by.';
comment on column story.selection.decided_by is 'An account''s name; never the story''s writer.';
comment on column story.selection.decided_at is 'When.';
alter table story.selection enable row level security;
create policy within_scope on story.selection using (
    (select access.sees_everything()) or exists (select from story.story s where s.id = selection.story));

create table story.picture (
    id          uuid        primary key,
    story       uuid        not null references story.story,
    sha256      text        not null,
    caption     text        not null,
    alternative text        not null check (alternative <> ''),
    shown       bytea       not null,
    width       int         not null,
    height      int         not null,
    added_by    text        not null,
    added_at    timestamptz not null
);
create index picture_story on story.picture (story, id);
comment on table story.picture is 'A picture of a story, drawn anew: no place, camera or time is left in it.';
comment on column story.picture.id is 'UUIDv7, made by the programme.';
comment on column story.picture.story is 'Whose.';
comment on column story.picture.sha256 is 'The file as it was received, in intake.content.';
comment on column story.picture.caption is 'A line below it; may be empty.';
comment on column story.picture.alternative is 'What it shows, for who cannot see it.';
comment on column story.picture.shown is 'The JPEG that is shown.';
comment on column story.picture.width is 'In dots.';
comment on column story.picture.height is 'In dots.';
comment on column story.picture.added_by is 'An account''s name.';
comment on column story.picture.added_at is 'When.';
alter table story.picture enable row level security;
create policy within_scope on story.picture using (
    (select access.sees_everything()) or exists (select from story.story s where s.id = picture.story));

create table story.use (
    id       uuid        primary key,
    story    uuid        not null references story.story,
    channel  text        not null check (channel in ('WEB', 'BUKLET', 'MEDIA', 'INTERNAL')),
    place    text        not null check (place <> ''),
    began_at timestamptz not null,
    began_by text        not null,
    ended_at timestamptz,
    ended_by text        not null default '',
    ended_why text       not null default ''
);
create index use_story on story.use (story, id);
comment on table story.use is 'Where a story was used, so that it can be found there when a family withdraws. Stays after the use has ended.';
comment on column story.use.id is 'UUIDv7, made by the programme.';
comment on column story.use.story is 'Which story.';
comment on column story.use.channel is 'WEB and BUKLET end by themselves; MEDIA and INTERNAL somebody has to end.';
comment on column story.use.place is 'Where: an address, a newspaper with its day, a meeting.';
comment on column story.use.began_at is 'Since when.';
comment on column story.use.began_by is 'An account''s name.';
comment on column story.use.ended_at is 'When it ended; empty while it goes on.';
comment on column story.use.ended_by is 'Who ended it.';
comment on column story.use.ended_why is 'Why.';
alter table story.use enable row level security;
create policy within_scope on story.use using (
    (select access.sees_everything()) or exists (select from story.story s where s.id = use.story));

-- What anybody may read. No row-level security: a row is here because it is public, and is deleted when it is not.
create table story.public_story (
    id           uuid        primary key,
    story        uuid        not null unique,
    edition      int         not null,
    content      text        not null,
    expires_on   date,
    published_by text        not null,
    published_at timestamptz not null
);
comment on table story.public_story is 'A story as anybody may read it. Deleted, not marked, when it is taken down.';
comment on column story.public_story.id is 'By which its public address calls it: random, and new each time it is published.';
comment on column story.public_story.story is 'Of which story; never shown.';
comment on column story.public_story.edition is 'The programme year.';
comment on column story.public_story.content is 'JSON: everything the page says, without the family''s id.';
comment on column story.public_story.expires_on is 'The last day of the consent that ends first; empty where none ends.';
comment on column story.public_story.published_by is 'An account''s name.';
comment on column story.public_story.published_at is 'When.';

create table story.public_picture (
    public_story uuid  not null references story.public_story on delete cascade,
    position     int   not null,
    caption      text  not null,
    alternative  text  not null,
    content      bytea not null,
    primary key (public_story, position)
);
comment on table story.public_picture is 'A picture as anybody may see it. Goes with its story.';
comment on column story.public_picture.public_story is 'Of which.';
comment on column story.public_picture.position is 'From 1.';
comment on column story.public_picture.caption is 'A line below it; may be empty.';
comment on column story.public_picture.alternative is 'What it shows.';
comment on column story.public_picture.content is 'JPEG.';

create table story.booklet (
    id          uuid        primary key,
    title       text        not null,
    made_by     text        not null,
    made_at     timestamptz not null,
    sha256      text        not null,
    pages       int         not null,
    taken       int         not null default 0,
    content     bytea,
    gone_at     timestamptz,
    gone_why    text        not null default '',
    check ((content is null) = (gone_at is not null))
);
comment on table story.booklet is 'Stories bound into one PDF that anybody may take. Its bytes are erased as soon as one of its stories is taken down.';
comment on column story.booklet.id is 'By which its public address calls it.';
comment on column story.booklet.title is 'On its first page; names nobody.';
comment on column story.booklet.made_by is 'An account''s name.';
comment on column story.booklet.made_at is 'When.';
comment on column story.booklet.sha256 is 'Of the PDF: what was taken along can be told from it.';
comment on column story.booklet.pages is 'How many.';
comment on column story.booklet.taken is 'How often it was taken.';
comment on column story.booklet.content is 'The PDF; empty once it is gone.';
comment on column story.booklet.gone_at is 'When it was taken down.';
comment on column story.booklet.gone_why is 'Why, without a name.';

create table story.booklet_story (
    booklet uuid not null references story.booklet,
    story   uuid not null,
    public_story uuid not null,
    primary key (booklet, story)
);
create index booklet_story_story on story.booklet_story (story);
comment on table story.booklet_story is 'Which stories a booklet holds, or held.';
comment on column story.booklet_story.booklet is 'Which booklet.';
comment on column story.booklet_story.story is 'Which story.';
comment on column story.booklet_story.public_story is 'As which it was public when the booklet was made.';
