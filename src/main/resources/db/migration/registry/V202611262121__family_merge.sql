-- Two families that are one: what was said stays with the family it was said of, so that parting them gives back exactly
-- what was. Readers go by the merge.
create table registry.family_merge (
    id        uuid        primary key,
    kept      uuid        not null references registry.family,
    merged    uuid        not null references registry.family,
    reason    text        not null check (reason <> ''),
    merged_at timestamptz not null,
    merged_by text        not null,
    undone_at timestamptz,
    undone_by text,
    undo_reason text      check (undo_reason <> ''),
    check (kept <> merged),
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_reason is null))
);
create unique index family_merge_merged on registry.family_merge (merged) where undone_at is null;
create index family_merge_kept on registry.family_merge (kept) where undone_at is null;
comment on table registry.family_merge is 'That a person found two families to be one, until somebody parts them again.';
comment on column registry.family_merge.id is 'UUIDv7, made by the programme.';
comment on column registry.family_merge.kept is 'The family under which both are read.';
comment on column registry.family_merge.merged is 'The family that is read as part of it.';
comment on column registry.family_merge.reason is 'Why, in words without personal data.';
comment on column registry.family_merge.merged_at is 'When.';
comment on column registry.family_merge.merged_by is 'Who: an account''s name.';
comment on column registry.family_merge.undone_at is 'When they were parted again; empty while they are one.';
comment on column registry.family_merge.undone_by is 'Who parted them.';
comment on column registry.family_merge.undo_reason is 'Why they were parted.';

alter table registry.family_merge enable row level security;
-- Who sees only one of the two goes on seeing that one by itself.
create policy within_scope on registry.family_merge using (
    (select access.sees_everything())
    or (exists (select from registry.family f where f.id = kept)
        and exists (select from registry.family f where f.id = merged)));

create function registry.kept_family(asked uuid) returns uuid
    language sql stable parallel safe
as $$
    with recursive up (id, step) as (
        select asked, 0
        union all
        select m.kept, up.step + 1
        from up join registry.family_merge m on m.merged = up.id and m.undone_at is null
        where up.step < 20)
    select id from up order by step desc limit 1;
$$;
comment on function registry.kept_family(uuid) is 'The family under which this one is read; itself where it was never merged, or where whoever asks does not see both.';

create function registry.one_family(asked uuid) returns setof uuid
    language sql stable parallel safe rows 2
as $$
    with recursive down (id) as (
        select registry.kept_family(asked)
        union
        select m.merged from down join registry.family_merge m on m.kept = down.id and m.undone_at is null)
    select id from down;
$$;
comment on function registry.one_family(uuid) is 'Every family that is read as one with this one, itself among them.';

create table registry.family_pair (
    one      uuid             not null references registry.family,
    other    uuid             not null references registry.family,
    score    double precision not null check (score between 0 and 1),
    reasons  text[]           not null,
    found_at timestamptz      not null,
    found_by text             not null,
    primary key (one, other),
    check (one < other)
);
create index family_pair_other on registry.family_pair (other);
comment on table registry.family_pair is 'Two families that may be one, as the last look found them. Written anew by every look.';
comment on column registry.family_pair.one is 'One of them: the smaller id.';
comment on column registry.family_pair.other is 'The other.';
comment on column registry.family_pair.score is 'From 0 to 1.';
comment on column registry.family_pair.reasons is 'Short Indonesian phrases without personal data, the strongest first.';
comment on column registry.family_pair.found_at is 'When.';
comment on column registry.family_pair.found_by is 'Who had looked: an account''s name.';

alter table registry.family_pair enable row level security;
create policy within_scope on registry.family_pair using (
    (select access.sees_everything())
    or (exists (select from registry.family f where f.id = one)
        and exists (select from registry.family f where f.id = other)));

create table registry.family_apart (
    one     uuid        not null references registry.family,
    other   uuid        not null references registry.family,
    reason  text        not null check (reason <> ''),
    said_at timestamptz not null,
    said_by text        not null,
    primary key (one, other),
    check (one < other)
);
create index family_apart_other on registry.family_apart (other);
comment on table registry.family_apart is 'That a person found two families to be two, so that nobody is asked again.';
comment on column registry.family_apart.one is 'One of them: the smaller id.';
comment on column registry.family_apart.other is 'The other.';
comment on column registry.family_apart.reason is 'Why, in words without personal data.';
comment on column registry.family_apart.said_at is 'When.';
comment on column registry.family_apart.said_by is 'Who: an account''s name.';

alter table registry.family_apart enable row level security;
create policy within_scope on registry.family_apart using (
    (select access.sees_everything())
    or (exists (select from registry.family f where f.id = one)
        and exists (select from registry.family f where f.id = other)));
