create table olah.tray (
    edition int  not null,
    file    uuid not null references intake.received_file,
    primary key (edition, file)
);
comment on table olah.tray is 'The files an edition''s figures are made of: what is handed in on a page is added, a run from a folder puts that folder''s files in place of all others.';
comment on column olah.tray.edition is 'The programme year.';
comment on column olah.tray.file is 'The received file.';
