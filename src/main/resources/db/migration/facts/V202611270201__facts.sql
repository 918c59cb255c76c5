-- What formulas, evaluation and reports read: nothing else. The grain is in the name.
create schema facts;
comment on schema facts is 'Facts in typed columns, each view named by what one row of it is. Indicators, evaluation and reports read nothing else, so the same number stands everywhere.';
create view facts.family_edition with (security_invoker = true) as
select family, edition, place, regency, left(regency, 2) as province, incubator, participant, sex, cluster, stage, pkh_status,
       standing, left_for, reported, approved, decreed, paid, used, sessions, missed, visits, trainings, absences,
       partnerships, tasks, tasks_done, planned, nib, pirt, halal, brand, packaging, food_safety, credit
from indicator.family;
create view facts.family_round with (security_invoker = true) as
select family, edition, round, reported_on, approved, closed, turnover, costs, profit, savings, income, household, workers,
       paid_workers, women_workers, outlets, channels, online, bookkeeping, stage, sessions, visits
from indicator.family_round;
comment on view facts.family_edition is 'One row: a family on an SK of an edition.';
comment on view facts.family_round is 'One row: a family in a round (awal, akhir) or a month (2021-08) of an edition.';
do $$
declare
    described record;
begin
    -- A column of a view means what the column of the table means.
    for described in
        select v.relname as view, a.attname as name, coalesce(col_description(t.oid, b.attnum), '') as words
        from pg_class v
        join pg_namespace s on s.oid = v.relnamespace and s.nspname = 'facts'
        join pg_attribute a on a.attrelid = v.oid and a.attnum > 0
        join pg_class t on t.oid = ('indicator.' || case v.relname when 'family_edition' then 'family' else 'family_round' end)::regclass
        left join pg_attribute b on b.attrelid = t.oid and b.attname = a.attname and b.attnum > 0
    loop
        execute format('comment on column facts.%I.%I is %L', described.view, described.name, described.words);
    end loop;
end
$$;
comment on column facts.family_edition.province is 'Two digits of the place.';
grant usage on schema facts to prokus_rumus;
grant select on all tables in schema facts to prokus_rumus;
