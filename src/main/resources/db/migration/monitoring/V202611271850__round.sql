create table monitoring.round_plan (
    round    uuid        primary key,
    percent  smallint    not null check (percent between 1 and 100),
    seed     bigint      not null,
    made_by  text        not null,
    made_at  timestamptz not null
);
comment on table monitoring.round_plan is 'How a round of an edition (programme.round) is asked: everybody, or a drawn part of each incubator''s families. Without a line everybody is asked.';
comment on column monitoring.round_plan.round is 'The round.';
comment on column monitoring.round_plan.percent is 'How many of a hundred of each incubator''s families are asked; 100 for everybody.';
comment on column monitoring.round_plan.seed is 'With it the same families are drawn again from the same list.';
comment on column monitoring.round_plan.made_by is 'Who planned it: an account''s name.';
comment on column monitoring.round_plan.made_at is 'When.';
alter table monitoring.round_plan enable row level security;
create policy everybody on monitoring.round_plan using (true);

create table monitoring.round_sample (
    round       uuid not null references monitoring.round_plan,
    family      uuid not null references registry.family,
    probability real not null check (probability > 0 and probability <= 1),
    primary key (round, family)
);
comment on table monitoring.round_sample is 'A family that was drawn for a round.';
comment on column monitoring.round_sample.round is 'Of which round.';
comment on column monitoring.round_sample.family is 'Which.';
comment on column monitoring.round_sample.probability is 'That it was drawn: with it a figure of the sample speaks of all.';
alter table monitoring.round_sample enable row level security;
create policy within_scope on monitoring.round_sample using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = round_sample.family));

create table monitoring.round_assignment (
    round   uuid        not null,
    family  uuid        not null references registry.family,
    account text        not null,
    made_by text        not null,
    made_at timestamptz not null,
    primary key (round, family)
);
comment on table monitoring.round_assignment is 'Who asks a family in a round, where that is not whoever walks with it.';
comment on column monitoring.round_assignment.round is 'In which round.';
comment on column monitoring.round_assignment.family is 'Which.';
comment on column monitoring.round_assignment.account is 'Who asks: an account''s name.';
comment on column monitoring.round_assignment.made_by is 'Who said so: an account''s name.';
comment on column monitoring.round_assignment.made_at is 'When.';
alter table monitoring.round_assignment enable row level security;
create policy within_scope on monitoring.round_assignment using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = round_assignment.family));
