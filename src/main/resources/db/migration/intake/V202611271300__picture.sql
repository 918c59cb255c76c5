create table intake.picture (
    sha256 text  not null references intake.content,
    page   int   not null check (page >= 0),
    width  int   not null,
    height int   not null,
    bytes  bytea not null,
    primary key (sha256, page)
);
comment on table intake.picture is 'How a photograph or receipt is shown: a smaller JPEG made from its dots alone, without what the camera wrote beside them. Follows from intake.content and may be emptied at any time; who erases a content erases these.';
comment on column intake.picture.sha256 is 'Of the file as received.';
comment on column intake.picture.page is 'From 0; a photograph has one.';
comment on column intake.picture.width is 'In dots.';
comment on column intake.picture.height is 'In dots.';
comment on column intake.picture.bytes is 'The JPEG that is shown.';
alter table intake.picture enable row level security;
create policy within_scope on intake.picture using ((select access.sees_everything()));
