create table registry.entry_approved (
    entry       uuid        primary key,
    family      uuid        not null,
    approved_at timestamptz not null
);
create index entry_approved_family on registry.entry_approved (family);
comment on table registry.entry_approved is 'Words said of families that whoever the edition asks has approved. An approval is of a word, not of a thing: a correction waits anew.';
comment on column registry.entry_approved.entry is 'The line of registry.entry.';
comment on column registry.entry_approved.family is 'Whose.';
comment on column registry.entry_approved.approved_at is 'When the last approval that was needed was given.';
alter table registry.entry_approved enable row level security;
create policy within_scope on registry.entry_approved using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = entry_approved.family));
