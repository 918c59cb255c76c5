-- Figures of one page in one stretch of an index, whatever they are asked by; and what a write pays for them, halved.

create function indicator.reads_own_round(body text) returns boolean
    language sql immutable parallel safe
    return body ~ '^(\s*--[^\n]*\n)*\s*select\s+family,\s*edition,\s*round,'
       and regexp_count(body, 'family_round') = 1
       and body !~* '\m(over|distinct|union|except|intersect|limit|offset|with|group|lateral)\M';
comment on function indicator.reads_own_round(text) is
    'Whether a formula says of each round what that round alone holds: it names its columns first, and one table once. Where in doubt, no.';

do $$
declare
    view text;
    name text;
begin
    foreach view in array array['measured_own_round', 'measured_other_rounds'] loop
        execute format('create view formula.%I as select * from formula.measured_round where false', view);
        execute format('alter view formula.%I owner to prokus_rumus', view);
        execute format('comment on view formula.%I is %L', view,
                       case view when 'measured_own_round' then 'Those of measured_round that say of each round what it alone holds.'
                                 else 'Those of measured_round that hold one round against another.' end);
        foreach name in array array['formula', 'family', 'edition', 'round', 'value', 'bin'] loop
            execute format('comment on column formula.%I.%I is %L', view, name, 'As in formula.measured_round.');
        end loop;
    end loop;
end
$$;

-- A view for each version of a formula, made once: whoever asks about one plans one, and never waits for another's publishing.
-- The views of all in force are made of these. Writes keep out of the way by a lock of their own, as each asks several.
create or replace function indicator.compile() returns void
    language plpgsql volatile security definer
    set search_path = indicator, pg_catalog, pg_temp
as $$
declare
    one record;
    reads text;
    arms text;
begin
    perform pg_advisory_xact_lock(202611270203);
    for one in
        select id, scale, classes, body from indicator.formula
        where state in ('dihitung', 'berlaku') and body <> '' and to_regclass('formula.f' || id) is null
    loop
        execute format(
            'create view formula.f%1$s as
             select %1$s as formula, f.family::uuid as family, f.edition::int as edition, f.round::text collate "C" as round, f.value, indicator.bin(f.value, %2$L) as bin
             from (select family, edition, round, %3$s as value from (%4$s
) one) f where f.value is not null',
            one.id, one.scale,
            case when one.classes = '{}' then 'value::numeric'
                 else format('(array_position(%L::text[], class::text) - 1)::numeric', one.classes) end,
            one.body);
        execute format('alter view formula.f%s owner to prokus_rumus', one.id);
        execute format('grant select on formula.f%s to prokus_aplikasi', one.id);
        execute format('comment on view formula.f%1$s is %2$L', one.id, 'Formula ' || one.id || ' of indicator.formula.');
    end loop;
    foreach reads in array array['round', 'family', 'own_round', 'other_rounds'] loop
        select string_agg(format('select * from formula.f%s', id), E'\nunion all ' order by id) into arms
        from indicator.formula
        where state in ('dihitung', 'berlaku') and body <> ''
          and case reads
                  when 'family' then body !~ 'family_round'
                  when 'round' then body ~ 'family_round'
                  when 'own_round' then indicator.reads_own_round(body)
                  else body ~ 'family_round' and not indicator.reads_own_round(body) end;
        execute format('create or replace view formula.measured_%s as %s', reads, coalesce(arms,
            'select 0 as formula, null::uuid as family, 0 as edition, ''''::text collate "C" as round, 0::numeric as value, null::int as bin where false'));
    end loop;
end
$$;

create view indicator.measured_of_own_round with (security_invoker = true) as
select m.family, m.formula, m.edition, m.round, f.regency, f.incubator, f.participant, f.sex, f.cluster, f.stage, f.pkh_status,
       coalesce(r.approved, f.approved) as approved, m.value, m.bin
from formula.measured_own_round m
join indicator.family f using (family, edition)
left join indicator.family_round r using (family, edition, round);
create view indicator.measured_of_other_rounds with (security_invoker = true) as
select m.family, m.formula, m.edition, m.round, f.regency, f.incubator, f.participant, f.sex, f.cluster, f.stage, f.pkh_status,
       coalesce(r.approved, f.approved) as approved, m.value, m.bin
from formula.measured_other_rounds m
join indicator.family f using (family, edition)
left join indicator.family_round r using (family, edition, round);
comment on view indicator.measured_of_own_round is 'Those of measured_of_rounds that say of each round what it alone holds.';
comment on view indicator.measured_of_other_rounds is 'Those of measured_of_rounds that hold one round against another.';
do $$
declare
    view text;
    name text;
begin
    foreach view in array array['measured_of_own_round', 'measured_of_other_rounds'] loop
        foreach name in array array['family', 'formula', 'edition', 'round', 'regency', 'incubator', 'participant', 'sex', 'cluster',
                                    'stage', 'pkh_status', 'approved', 'value', 'bin'] loop
            execute format('comment on column indicator.%I.%I is %L', view, name, 'As in indicator.measured_of_rounds.');
        end loop;
    end loop;
end
$$;

-- By kabupaten and incubator in the order in which it is asked, and above it the provinces and the country.
alter table indicator.rollup drop constraint rollup_pkey;
alter table indicator.rollup add primary key (edition, formula, grp, regency, incubator, round);
create index rollup_incubator on indicator.rollup (edition, incubator, formula, grp);

alter table indicator.rollup_province rename to rollup_place;
alter table indicator.rollup_place rename column province to place;
alter table indicator.rollup_place drop constraint rollup_province_pkey;
alter table indicator.rollup_place add primary key (edition, formula, grp, place, round);
comment on table indicator.rollup_place is 'The same by province and of the whole country, for whoever looks at these.';
comment on column indicator.rollup_place.place is 'Two digits of a province; empty of the country.';

-- What indicator.rollup comes to in places above its own.
create view indicator.rollup_above with (security_invoker = true) as
with above as (
    select r.*, p.place from indicator.rollup r cross join lateral (values (left(r.regency, 2)), ('')) p (place))
select formula, edition, round, grp, place, sum(n)::bigint as n, sum(approved)::bigint as approved, sum(total) as total,
       sum(squares) as squares,
       coalesce(array_agg(b order by b) filter (where b is not null), '{}') as bin,
       coalesce(array_agg(c order by b) filter (where b is not null), '{}') as bin_n
from (
    select formula, edition, round, grp, place, sum(n) as n, sum(approved) as approved, sum(total) as total,
           sum(squares) as squares, null::int as b, null::bigint as c
    from above group by 1, 2, 3, 4, 5
    union all
    select formula, edition, round, grp, place, 0, 0, 0, 0, b, sum(c)::bigint
    from above cross join lateral unnest(bin, bin_n) u (b, c) group by 1, 2, 3, 4, 5, b) parts
group by formula, edition, round, grp, place;
comment on view indicator.rollup_above is 'What indicator.rollup comes to by province and in the whole country, counted now.';
do $$
declare
    name text;
begin
    foreach name in array array['formula', 'edition', 'round', 'grp', 'place', 'n', 'approved', 'total', 'squares', 'bin', 'bin_n'] loop
        execute format('comment on column indicator.rollup_above.%I is %L', name, 'As in indicator.rollup_place.');
    end loop;
end
$$;

insert into indicator.rollup_place (formula, edition, round, grp, place, n, approved, total, squares, bin, bin_n)
select formula, edition, round, grp, place, n, approved, total, squares, bin, bin_n
from indicator.rollup_above where place = '';

-- Text is what makes grouping slow, and numbers with decimals what makes it slower: groups are numbered first, and bins
-- are counted apart from sums. Half the time of asking indicator.made_anew, which says the same.
create or replace function indicator.count_anew(formulas int[]) returns void
    language plpgsql volatile security definer
    set search_path = indicator, pg_catalog, pg_temp
    set work_mem = '128MB'
    set client_min_messages = warning
as $$
declare
    one int;
begin
    delete from indicator.delta where formula = any (formulas);
    delete from indicator.rollup where formula = any (formulas);
    delete from indicator.rollup_place where formula = any (formulas);

    drop table if exists pg_temp.leaf, pg_temp.grp, pg_temp.cell;
    create temporary table leaf on commit drop as
    select row_number() over ()::int as leaf, edition, regency, incubator
    from (select distinct edition, regency, incubator from indicator.family) leaves;
    create temporary table grp on commit drop as
    select row_number() over ()::int as id, grp
    from (select distinct g.grp
          from (select distinct participant, sex, cluster, stage, pkh_status from indicator.family) f
          cross join lateral (values ('peserta=' || participant), ('kelamin=' || sex), ('klaster=' || cluster), ('tahap=' || stage),
                                     ('pkh=' || pkh_status)) g (grp)) groups;
    insert into pg_temp.grp values (0, 'semua');
    create temporary table cell on commit drop as
    select family, f.edition, leaf, participant.id as participant, sex.id as sex, cluster.id as cluster, stage.id as stage,
           pkh.id as pkh, f.approved
    from indicator.family f
    join pg_temp.leaf using (edition, regency, incubator)
    join pg_temp.grp participant on participant.grp = 'peserta=' || f.participant
    join pg_temp.grp sex on sex.grp = 'kelamin=' || f.sex
    join pg_temp.grp cluster on cluster.grp = 'klaster=' || f.cluster
    join pg_temp.grp stage on stage.grp = 'tahap=' || f.stage
    join pg_temp.grp pkh on pkh.grp = 'pkh=' || f.pkh_status;
    analyze pg_temp.leaf, pg_temp.grp, pg_temp.cell;

    for one in select id from unnest(formulas) id where to_regclass('formula.f' || id) is not null loop
        drop table if exists pg_temp.said, pg_temp.summed, pg_temp.binned, pg_temp.moment, pg_temp.placed;
        execute format('create temporary table said on commit drop as
            select m.round, leaf, participant, sex, cluster, cell.stage, pkh, coalesce(r.approved, cell.approved) as approved,
                   m.value, m.value * m.value as square, m.bin
            from formula.f%s m join pg_temp.cell using (family, edition)
            left join indicator.family_round r using (family, edition, round)', one);
        analyze pg_temp.said;
        create temporary table summed on commit drop as
        select round, leaf, coalesce(participant, sex, cluster, stage, pkh, 0) as grp, count(*) as n,
               count(*) filter (where approved) as approved, sum(value) as total, sum(square) as squares
        from pg_temp.said
        group by round, leaf, grouping sets ((), (participant), (sex), (cluster), (stage), (pkh));
        create temporary table binned on commit drop as
        select round, leaf, coalesce(participant, sex, cluster, stage, pkh, 0) as grp, bin, count(*) as n
        from pg_temp.said where bin is not null
        group by round, leaf, bin, grouping sets ((), (participant), (sex), (cluster), (stage), (pkh));
        create temporary table moment on commit drop as
        select row_number() over ()::int as moment, round from (select distinct round from pg_temp.summed) rounds;
        create temporary table placed on commit drop as
        select edition, round, grp, left(regency, 2) as place, bin, sum(n)::bigint as n
        from pg_temp.binned join pg_temp.leaf using (leaf)
        group by edition, round, grp, left(regency, 2), bin;
        insert into pg_temp.placed
        select edition, round, grp, '', bin, sum(n)::bigint from pg_temp.placed group by edition, round, grp, bin;
        analyze pg_temp.summed, pg_temp.binned, pg_temp.moment, pg_temp.placed;

        insert into indicator.rollup (formula, edition, round, grp, regency, incubator, n, approved, total, squares, bin, bin_n)
        select one, edition, summed.round, grp.grp, regency, incubator, n, approved, total, squares,
               coalesce(bins.bin, '{}'), coalesce(bins.bin_n, '{}')
        from pg_temp.summed
        join pg_temp.moment using (round)
        join pg_temp.leaf using (leaf)
        join pg_temp.grp on grp.id = summed.grp
        left join (
            select moment, leaf, grp, array_agg(bin) as bin, array_agg(n) as bin_n
            from (select moment, leaf, grp, bin, n from pg_temp.binned join pg_temp.moment using (round)
                  order by moment, leaf, grp, bin) in_order
            group by moment, leaf, grp) bins
            on (bins.moment, bins.leaf, bins.grp) = (moment.moment, summed.leaf, summed.grp);

        insert into indicator.rollup_place (formula, edition, round, grp, place, n, approved, total, squares, bin, bin_n)
        select one, whole.edition, whole.round, grp.grp, whole.place, n, approved, total, squares,
               coalesce(bins.bin, '{}'), coalesce(bins.bin_n, '{}')
        from (select edition, round, grp, place, sum(n)::bigint as n, sum(approved)::bigint as approved, sum(total) as total,
                     sum(squares) as squares
              from pg_temp.summed join pg_temp.leaf using (leaf)
              cross join lateral (values (left(regency, 2)), ('')) p (place)
              group by edition, round, grp, place) whole
        join pg_temp.grp on grp.id = whole.grp
        left join (
            select edition, round, grp, place, array_agg(bin order by bin) as bin, array_agg(n order by bin) as bin_n
            from pg_temp.placed group by edition, round, grp, place) bins
            on (bins.edition, bins.round, bins.grp, bins.place) = (whole.edition, whole.round, whole.grp, whole.place);
    end loop;
end
$$;

-- These follow the plans of who calls them: of a few families such as a connection keeps, of many such as are made for them.
alter function indicator.take_rounds(uuid[], text[]) reset plan_cache_mode;
alter function indicator.take_families(uuid[]) reset plan_cache_mode;

-- What one report of a month changes, found with as little as it takes: each call of a function, each second plan costs
-- more than the formulas themselves.
create function indicator.keep_round(one uuid, rounds text[]) returns void
    language plpgsql volatile security definer
    set search_path = indicator, registry, pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
declare
    before indicator.measured_of_rounds[];
begin
    before := array(
        select said from (
            select * from indicator.measured_of_own_round where family = one and round = any (rounds)
            union all
            select * from indicator.measured_of_other_rounds where family = one) said);
    perform indicator.take_rounds(array[one], rounds);
    insert into indicator.delta (formula, edition, round, regency, incubator, participant, sex, cluster, stage, pkh_status,
                                 approved, value, bin, sign)
    select formula, edition, round, regency, incubator, participant, sex, cluster, stage, pkh_status, approved, value, bin,
           sum(signed)
    from (select *, -1 as signed from unnest(before)
          union all
          select *, 1 from indicator.measured_of_own_round where family = one and round = any (rounds)
          union all
          select *, 1 from indicator.measured_of_other_rounds where family = one) both_of_them
    group by formula, edition, round, regency, incubator, participant, sex, cluster, stage, pkh_status, approved, value, bin
    having sum(signed) <> 0;
end
$$;
comment on function indicator.keep_round(uuid, text[]) is 'indicator.keep for one family of which only these rounds changed.';
revoke all on function indicator.keep_round(uuid, text[]) from public;

create or replace function indicator.keep(changed uuid[], told uuid[], of_families boolean) returns void
    language plpgsql volatile security definer
    set search_path = indicator, registry, pg_catalog, pg_temp
    set plan_cache_mode = auto
as $$
declare
    rounds text[];
    before indicator.measured_of_rounds[];
begin
    perform set_config('plan_cache_mode',
                       case when cardinality(changed) <= 20 then 'force_generic_plan' else 'force_custom_plan' end, true);
    perform pg_advisory_xact_lock_shared(202611270203);
    -- Two who write of one family at once would each take away the same.
    perform pg_advisory_xact_lock(202611270202000 + bucket)
    from (select distinct abs(hashtext(one::text)) % 512 as bucket from unnest(changed) one order by 1) buckets;
    -- A first report changes the family too: it is reached from then on.
    if not of_families then
        of_families := exists (select from indicator.family where family = any (changed) and not reported);
    end if;
    if not of_families then
        -- Also the months from which a correction moves something away.
        select array_agg(distinct round) into rounds
        from (select case kind when 'laporan-inkubator' then said ->> 'keadaan' else to_char(happened_on, 'YYYY-MM') end as round
              from registry.entry where family = any (changed) and thing = any (told)) touched;
    end if;
    begin
        if cardinality(changed) = 1 and rounds is not null then
            perform indicator.keep_round(changed[1], rounds);
        else
            before := array(select said from indicator.measure(changed, of_families) said);
            if of_families then
                perform indicator.take_families(changed);
            end if;
            perform indicator.take_rounds(changed, rounds);
            -- Only what is otherwise than before: most of what a family is measured by stays.
            insert into indicator.delta (formula, edition, round, regency, incubator, participant, sex, cluster, stage,
                                         pkh_status, approved, value, bin, sign)
            select formula, edition, round, regency, incubator, participant, sex, cluster, stage, pkh_status, approved, value,
                   bin, sum(signed)
            from (select *, -1 as signed from unnest(before)
                  union all
                  select *, 1 from indicator.measure(changed, of_families)) both_of_them
            group by family, formula, edition, round, regency, incubator, participant, sex, cluster, stage, pkh_status,
                     approved, value, bin
            having sum(signed) <> 0;
        end if;
    exception when others then
        insert into indicator.unmeasured (families, said) values (changed, sqlstate || ' ' || sqlerrm);
        if of_families then
            perform indicator.take_families(changed);
        end if;
        perform indicator.take_rounds(changed, rounds);
    end;
end
$$;

create or replace function indicator.keep_many(changed uuid[]) returns void
    language plpgsql volatile security definer
    set search_path = indicator, registry, pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
begin
    perform pg_advisory_xact_lock_shared(202611270203);
    -- Whoever is appending ends first, and nobody begins: what is counted then holds all of it.
    lock table indicator.delta in share row exclusive mode;
    -- Thousands that have just come are in no statistics yet, and whoever asks of them would read all for each.
    analyze registry.family, registry.identity, registry.enrolment, registry.enrolment_event, registry.listing,
            registry.entry_standing;
    perform indicator.take_families(changed);
    analyze indicator.family;
    perform indicator.take_rounds(changed, null);
    analyze indicator.family_round;
    begin
        perform indicator.count_anew(array(select id from indicator.formula
                                           where state in ('dihitung', 'berlaku') and body <> ''));
    exception when others then
        insert into indicator.unmeasured (families, said) values ('{}', sqlstate || ' ' || sqlerrm);
    end;
end
$$;

select indicator.compile();
