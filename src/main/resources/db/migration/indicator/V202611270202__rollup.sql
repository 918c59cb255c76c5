-- A formula says one number for each family and round; these tables say how many families there are behind a figure, their
-- sum, their squares and how they spread, for every kabupaten and incubator. Each write appends what changed, in its own
-- transaction; folding it in comes later, and whoever reads adds both, so no row is fought over.
create table indicator.formula (
    id           int         primary key generated always as identity,
    code         text        not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version      int         not null check (version > 0),
    definition   text        not null,
    body         text        not null,
    classes      text[]      not null,
    scale        text        not null check (scale in ('rupiah', 'hitung', 'tanpa')),
    state        text        not null check (state in ('dihitung', 'berlaku', 'diganti', 'gagal')),
    trouble      text        not null,
    reason       text        not null,
    published_at timestamptz not null,
    published_by text        not null,
    unique (code, version)
);
create unique index formula_current on indicator.formula (code) where state = 'berlaku';
comment on table indicator.formula is 'Every version of every indicator that was ever published. Never changed but for its state.';
comment on column indicator.formula.id is 'Given by the database; what roll-ups are kept under.';
comment on column indicator.formula.code is 'As in addresses and in the folder''s name.';
comment on column indicator.formula.version is 'From 1.';
comment on column indicator.formula.definition is 'The whole definition (YAML), as published.';
comment on column indicator.formula.body is 'The SQL over facts that says one row for each family, edition and round; empty where nothing is asked about it yet.';
comment on column indicator.formula.classes is 'The classes of an indicator that sorts families, from lowest to highest; else none.';
comment on column indicator.formula.scale is 'How values are sorted into bins for median and quartiles: rupiah, hitung (whole numbers and classes), tanpa.';
comment on column indicator.formula.state is 'dihitung while its roll-ups are made, berlaku, diganti by a later version, gagal where it cannot be computed.';
comment on column indicator.formula.trouble is 'Why it failed, in Indonesian; else empty.';
comment on column indicator.formula.reason is 'Why this version was published.';
comment on column indicator.formula.published_at is 'When.';
comment on column indicator.formula.published_by is 'An account''s name, or ProKUS for those that come with it.';

-- Text is compared byte by byte here: these are codes and names to group by, and words of a language would cost ten times as much.
create table indicator.rollup (
    formula   int    not null,
    edition   int    not null,
    round     text collate "C"   not null,
    grp       text collate "C"   not null,
    regency   text collate "C"   not null,
    incubator text collate "C"   not null,
    n         bigint not null,
    approved  bigint not null,
    total     numeric not null,
    squares   numeric not null,
    bin       int[]  not null,
    bin_n     bigint[] not null,
    primary key (formula, edition, round, grp, regency, incubator)
);
comment on table indicator.rollup is 'For each kabupaten and incubator: what a formula says in sum. Together with indicator.delta it is exact.';
comment on column indicator.rollup.formula is 'In indicator.formula.';
comment on column indicator.rollup.edition is 'The programme year.';
comment on column indicator.rollup.round is 'awal, akhir, a month, or empty for the whole edition.';
comment on column indicator.rollup.grp is 'semua, or a group: peserta=baru, kelamin=P, klaster=kuliner, tahap=maju, pkh=aktif; nothing after = where not known.';
comment on column indicator.rollup.regency is 'Kemendagri code of four digits.';
comment on column indicator.rollup.incubator is 'Who serves the families.';
comment on column indicator.rollup.n is 'Families with a value.';
comment on column indicator.rollup.approved is 'Of these, whose report was approved or frozen.';
comment on column indicator.rollup.total is 'The sum of their values.';
comment on column indicator.rollup.squares is 'The sum of the squares of their values.';
comment on column indicator.rollup.bin is 'Bins that are not empty (indicator.bin), in order; of classes their position from 0.';
comment on column indicator.rollup.bin_n is 'How many families are in each of them.';

create table indicator.rollup_province (
    formula   int    not null,
    edition   int    not null,
    round     text collate "C"   not null,
    grp       text collate "C"   not null,
    province  text collate "C"   not null,
    n         bigint not null,
    approved  bigint not null,
    total     numeric not null,
    squares   numeric not null,
    bin       int[]  not null,
    bin_n     bigint[] not null,
    primary key (formula, edition, round, grp, province)
);
comment on table indicator.rollup_province is 'The same by province, for whoever looks at a whole province or the country.';
comment on column indicator.rollup_province.formula is 'As in indicator.rollup.';
comment on column indicator.rollup_province.edition is 'As there.';
comment on column indicator.rollup_province.round is 'As there.';
comment on column indicator.rollup_province.grp is 'As there.';
comment on column indicator.rollup_province.province is 'Two digits.';
comment on column indicator.rollup_province.n is 'As there.';
comment on column indicator.rollup_province.approved is 'As there.';
comment on column indicator.rollup_province.total is 'As there.';
comment on column indicator.rollup_province.squares is 'As there.';
comment on column indicator.rollup_province.bin is 'As there.';
comment on column indicator.rollup_province.bin_n is 'As there.';

create table indicator.delta (
    id          bigint   primary key generated always as identity (cache 200),
    formula     int      not null,
    edition     int      not null,
    round       text collate "C"     not null,
    regency     text collate "C"     not null,
    incubator   text collate "C"     not null,
    participant text collate "C"     not null,
    sex         text collate "C"     not null,
    cluster     text collate "C"     not null,
    stage       text collate "C"     not null,
    pkh_status  text collate "C"     not null,
    approved    boolean  not null,
    sign        smallint not null check (sign in (-1, 1)),
    value       numeric  not null,
    bin         int
);
comment on table indicator.delta is 'What writes changed and nobody folded in yet: a value that no longer counts (-1) or that counts now (1).';
comment on column indicator.delta.id is 'In no order that means anything.';
comment on column indicator.delta.formula is 'As in indicator.rollup.';
comment on column indicator.delta.edition is 'As there.';
comment on column indicator.delta.round is 'As there.';
comment on column indicator.delta.regency is 'As there.';
comment on column indicator.delta.incubator is 'As there.';
comment on column indicator.delta.participant is 'As in indicator.family.';
comment on column indicator.delta.sex is 'As there.';
comment on column indicator.delta.cluster is 'As there.';
comment on column indicator.delta.stage is 'As there.';
comment on column indicator.delta.pkh_status is 'As there.';
comment on column indicator.delta.approved is 'Whether the report was approved or frozen.';
comment on column indicator.delta.sign is '-1 takes away, 1 adds.';
comment on column indicator.delta.value is 'The value of one family.';
comment on column indicator.delta.bin is 'Its bin; empty for formulas without.';

create table indicator.unmeasured (
    id         bigint      primary key generated always as identity,
    families   uuid[]      not null,
    said       text        not null,
    noticed_at timestamptz not null default now()
);
comment on table indicator.unmeasured is 'Writes whose change could not be measured because a formula failed; the facts are kept, and the figures are made anew.';
comment on column indicator.unmeasured.id is 'Given by the database.';
comment on column indicator.unmeasured.families is 'Whose.';
comment on column indicator.unmeasured.said is 'What PostgreSQL said.';
comment on column indicator.unmeasured.noticed_at is 'When.';

alter table indicator.rollup enable row level security;
create policy within_scope on indicator.rollup using (
    (select access.sees_everything()) or (select access.scope()) && access.keys(regency, incubator));
alter table indicator.rollup_province enable row level security;
create policy within_scope on indicator.rollup_province using (
    (select access.sees_everything()) or (select access.scope()) && access.keys(province, ''));
alter table indicator.delta enable row level security;
create policy within_scope on indicator.delta using (
    (select access.sees_everything()) or (select access.scope()) && access.keys(regency, incubator));
alter table indicator.unmeasured enable row level security;
create policy within_scope on indicator.unmeasured using ((select access.sees_everything()));

create function indicator.bin(value numeric, scale text) returns int
    language sql immutable parallel safe
    return case scale
        when 'hitung' then least(greatest(round(value), -1000), 1000)::int
        when 'rupiah' then case when abs(value) < 1000 then 0
            else sign(value)::int * least(1 + floor(24 * log(abs(value)::float8 / 1000)), 145)::int end end;
comment on function indicator.bin(numeric, text) is
    'Into which bin a value falls. rupiah: 0 below a thousand, then 24 bins to each tenfold (each about a tenth wide) up to a billion, mirrored below zero. hitung: the whole number itself.';

-- The formulas in force, as two views: those that read rounds and those that read families only, so that a monthly report
-- asks only the former. Who owns them, and so on whose rights they run, may read facts and nothing else.
create schema formula;
comment on schema formula is 'The published formulas in one piece. Made anew by indicator.compile(), never by hand.';
grant usage, create on schema formula to prokus_rumus;
create view formula.measured_round as
    select 0 as formula, null::uuid as family, 0 as edition, ''::text collate "C" as round, 0::numeric as value, null::int as bin where false;
create view formula.measured_family as
    select 0 as formula, null::uuid as family, 0 as edition, ''::text collate "C" as round, 0::numeric as value, null::int as bin where false;
alter view formula.measured_round owner to prokus_rumus;
alter view formula.measured_family owner to prokus_rumus;
grant execute on function indicator.bin(numeric, text) to prokus_rumus;
comment on view formula.measured_round is 'What each formula over rounds says of each family.';
comment on view formula.measured_family is 'What each formula over families says of each family.';
comment on column formula.measured_round.formula is 'In indicator.formula.';
comment on column formula.measured_round.family is 'Whose.';
comment on column formula.measured_round.edition is 'The programme year.';
comment on column formula.measured_round.round is 'As in indicator.rollup.';
comment on column formula.measured_round.value is 'The value; of classes the position from 0.';
comment on column formula.measured_round.bin is 'Its bin.';
comment on column formula.measured_family.formula is 'In indicator.formula.';
comment on column formula.measured_family.family is 'Whose.';
comment on column formula.measured_family.edition is 'The programme year.';
comment on column formula.measured_family.round is 'As in indicator.rollup.';
comment on column formula.measured_family.value is 'The value; of classes the position from 0.';
comment on column formula.measured_family.bin is 'Its bin.';

create function indicator.compile() returns void
    language plpgsql volatile security definer
    set search_path = indicator, pg_catalog, pg_temp
as $$
declare
    reads text;
    arms text;
begin
    foreach reads in array array['round', 'family'] loop
        select string_agg(format(
            'select %s as formula, f.family::uuid as family, f.edition::int as edition, f.round::text collate "C" as round, f.value, indicator.bin(f.value, %L) as bin
             from (select family, edition, round, %s as value from (%s
) one) f where f.value is not null',
            id, scale,
            case when classes = '{}' then 'value::numeric'
                 else format('(array_position(%L::text[], class::text) - 1)::numeric', classes) end,
            body), E'\nunion all ' order by id)
        into arms
        from indicator.formula
        where state in ('dihitung', 'berlaku') and body <> '' and (body ~ 'family_round') = (reads = 'round');
        execute format('create or replace view formula.measured_%s as %s', reads, coalesce(arms,
            'select 0 as formula, null::uuid as family, 0 as edition, ''''::text collate "C" as round, 0::numeric as value, null::int as bin where false'));
    end loop;
end
$$;
comment on function indicator.compile() is 'Puts the formulas in force into the two views. Waits for writes that are under way, so each of them measures by one set of formulas.';
revoke all on function indicator.compile() from public;
grant execute on function indicator.compile() to prokus_aplikasi;

-- The writer's own scope may be narrower than a kabupaten, and the figures must be whole: these functions write as their
-- owner. They give nothing back.
create view indicator.measured_of_rounds with (security_invoker = true) as
select m.family, m.formula, m.edition, m.round, f.regency, f.incubator, f.participant, f.sex, f.cluster, f.stage, f.pkh_status,
       coalesce(r.approved, f.approved) as approved, m.value, m.bin
from formula.measured_round m
join indicator.family f using (family, edition)
left join indicator.family_round r using (family, edition, round);
create view indicator.measured_of_families with (security_invoker = true) as
select m.family, m.formula, m.edition, m.round, f.regency, f.incubator, f.participant, f.sex, f.cluster, f.stage, f.pkh_status,
       f.approved, m.value, m.bin
from formula.measured_family m
join indicator.family f using (family, edition);
comment on view indicator.measured_of_rounds is 'What each formula over rounds says of each family, with what the family is told apart by.';
comment on view indicator.measured_of_families is 'What each formula over families says of each family, with what the family is told apart by.';
do $$
declare
    view text;
    name text;
begin
    foreach view in array array['measured_of_rounds', 'measured_of_families'] loop
        foreach name in array array['family', 'formula', 'edition', 'round', 'regency', 'incubator', 'participant', 'sex', 'cluster',
                                    'stage', 'pkh_status', 'approved', 'value', 'bin'] loop
            execute format('comment on column indicator.%I.%I is %L', view, name,
                           case name when 'family' then 'Whose.' else 'As in indicator.delta.' end);
        end loop;
    end loop;
end
$$;

-- Planning some thirty formulas takes ten times as long as asking them of one family. So few families are asked one by one,
-- by plans that a connection keeps; of many, each time is planned for itself.
create function indicator.measure(families uuid[], of_families boolean) returns setof indicator.measured_of_rounds
    language plpgsql stable security definer
    set search_path = indicator, pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
declare
    one uuid;
begin
    if cardinality(families) <= 20 then
        foreach one in array families loop
            return query select * from indicator.measured_of_rounds where family = one;
            if of_families then
                return query select * from indicator.measured_of_families where family = one;
            end if;
        end loop;
    else
        return query execute 'select * from indicator.measured_of_rounds where family = any ($1)' using families;
        if of_families then
            return query execute 'select * from indicator.measured_of_families where family = any ($1)' using families;
        end if;
    end if;
end
$$;
comment on function indicator.measure(uuid[], boolean) is 'What the formulas say of these families just now, in every round: a formula may hold one round against another.';
revoke all on function indicator.measure(uuid[], boolean) from public;

create function indicator.take_rounds(families uuid[], rounds text[]) returns void
    language plpgsql volatile security definer
    set search_path = indicator, registry, pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
begin
    with said as materialized (
        select family, edition, kind, said, happened_on, stated_at, id, way,
               case kind when 'laporan-inkubator' then said ->> 'keadaan' else to_char(happened_on, 'YYYY-MM') end as round
        from registry.entry_standing
        where family = any (families) and withdrawn is null
          and kind in ('laporan-usaha', 'laporan-inkubator', 'penghasilan-keluarga', 'sesi-mentor', 'kunjungan')),
    report as (
        select distinct on (family, edition, round) family, edition, round, said, happened_on, way,
               coalesce(said ->> 'status_usaha' = 'tutup', false) as closed
        from said
        where kind in ('laporan-usaha', 'laporan-inkubator') and (rounds is null or round = any (rounds))
        order by family, edition, round, happened_on desc, stated_at desc, id desc),
    earned as (
        select distinct on (family, edition, round) family, edition, round, said
        from said
        where kind = 'penghasilan-keluarga' and (rounds is null or round = any (rounds))
        order by family, edition, round, happened_on desc, stated_at desc, id desc),
    walked as (
        select family, edition, round,
               count(*) filter (where kind = 'sesi-mentor') as sessions, count(*) filter (where kind = 'kunjungan') as visits
        from said
        where kind in ('sesi-mentor', 'kunjungan') and said ->> 'pelaksanaan' = 'terlaksana'
          and (rounds is null or round = any (rounds))
        group by family, edition, round),
    now as (
        select f.edition, f.family, round, f.place, f.incubator, report.happened_on as reported_on,
               coalesce(report.way = 'OLAHAN', false) as approved, coalesce(report.closed, false) as closed,
               coalesce((report.said ->> 'omzet')::numeric, case when report.closed then 0 end) as turnover,
               (report.said ->> 'biaya')::numeric as costs,
               coalesce((report.said ->> 'laba')::numeric, case when report.closed then 0 end) as profit,
               (report.said ->> 'tabungan')::numeric as savings,
               coalesce(earned.said ->> 'penghasilan_keluarga', report.said ->> 'penghasilan_keluarga')::numeric as income,
               coalesce(earned.said ->> 'anggota', report.said ->> 'anggota')::int as household,
               coalesce((report.said ->> 'pekerja')::int, case when report.closed then 0 end) as workers,
               (report.said ->> 'pekerja_dibayar')::int as paid_workers,
               (report.said ->> 'pekerja_perempuan')::int as women_workers,
               (report.said ->> 'gerai')::int as outlets,
               (report.said ->> 'saluran_daring')::int as channels,
               coalesce(report.said ->> 'daring' = 'ya', (report.said ->> 'saluran_daring')::int > 0) as online,
               report.said ->> 'pembukuan' = 'ya' as bookkeeping,
               coalesce(report.said ->> 'tahap', '') as stage,
               coalesce(walked.sessions, 0) as sessions, coalesce(walked.visits, 0) as visits
        from report full join walked using (family, edition, round) full join earned using (family, edition, round)
        join indicator.family f using (family, edition)),
    gone as (
        delete from indicator.family_round r
        where r.family = any (families) and (rounds is null or r.round = any (rounds))
          and not exists (select from now where (now.family, now.edition, now.round) = (r.family, r.edition, r.round)))
    insert into indicator.family_round as known
        (edition, family, round, place, incubator, reported_on, approved, closed, turnover, costs, profit, savings, income,
         household, workers, paid_workers, women_workers, outlets, channels, online, bookkeeping, stage, sessions, visits)
    select * from now
    on conflict (family, edition, round) do update set
        (place, incubator, reported_on, approved, closed, turnover, costs, profit, savings, income, household, workers,
         paid_workers, women_workers, outlets, channels, online, bookkeeping, stage, sessions, visits)
      = (excluded.place, excluded.incubator, excluded.reported_on, excluded.approved, excluded.closed, excluded.turnover,
         excluded.costs, excluded.profit, excluded.savings, excluded.income, excluded.household, excluded.workers,
         excluded.paid_workers, excluded.women_workers, excluded.outlets, excluded.channels, excluded.online,
         excluded.bookkeeping, excluded.stage, excluded.sessions, excluded.visits)
    where known is distinct from excluded;
end
$$;
comment on function indicator.take_rounds(uuid[], text[]) is 'Brings the rounds of these families up to what is known of them; all rounds where none are named.';
revoke all on function indicator.take_rounds(uuid[], text[]) from public;

create function indicator.take_families(families uuid[]) returns void
    language plpgsql volatile security definer
    set search_path = indicator, registry, assistance, pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
begin
    with placed as materialized (
        select listing.edition, listing.family, listing.place, listing.incubator, listing.cohort, family.sex, listing.stage,
               listing.pkh_status, listing.standing
        from registry.listing join registry.family on family.id = listing.family
        where listing.family = any (families) and listing.standing in ('aktif', 'keluar')),
    said as materialized (
        select family, edition, kind, said, happened_on, happened_until, stated_at, id, way
        from registry.entry_standing
        where family = any (families) and withdrawn is null),
    counted as (
        select placed.family, placed.edition,
            lower((array_agg(coalesce(said ->> 'klaster', said ->> 'klaster_dilaporkan') order by happened_on desc, kind desc, stated_at desc, id desc)
                   filter (where kind = 'usaha' or kind = 'laporan-inkubator' and said ? 'klaster_dilaporkan'))[1]) as cluster,
            (array_agg(said ->> 'tahap' order by happened_on desc, stated_at desc, id desc)
                   filter (where kind = 'laporan-inkubator' and said ? 'tahap'))[1] as stage,
            (array_agg(said ->> 'alasan_keluar' order by happened_on desc, id desc)
                   filter (where kind = 'keluar' and said.edition = placed.edition))[1] as left_for,
            coalesce(bool_or(kind in ('laporan-usaha', 'laporan-inkubator')) filter (where said.edition = placed.edition), false) as reported,
            coalesce(bool_or(way = 'OLAHAN') filter (where said.edition = placed.edition and kind = 'laporan-inkubator'), false) as approved,
            count(*) filter (where said.edition = placed.edition and kind = 'sesi-mentor' and said ->> 'pelaksanaan' = 'terlaksana') as sessions,
            count(*) filter (where said.edition = placed.edition and kind in ('sesi-mentor', 'kunjungan') and said ->> 'pelaksanaan' = 'batal') as missed,
            count(*) filter (where said.edition = placed.edition and kind = 'kunjungan' and said ->> 'pelaksanaan' = 'terlaksana') as visits,
            count(*) filter (where said.edition = placed.edition and kind = 'kehadiran' and said ->> 'kehadiran' = 'hadir') as trainings,
            count(*) filter (where said.edition = placed.edition and kind = 'kehadiran' and said ->> 'kehadiran' <> 'hadir') as absences,
            count(*) filter (where kind = 'kemitraan') as partnerships,
            count(*) filter (where said.edition = placed.edition and kind = 'tugas-rumah') as tasks,
            count(*) filter (where said.edition = placed.edition and kind = 'tugas-rumah' and said ? 'selesai_pada') as tasks_done,
            coalesce(bool_or(kind = 'rencana-usaha') filter (where said.edition = placed.edition), false) as planned,
            bool_or(case when kind = 'izin-usaha' and said ->> 'jenis_izin' = 'nib' then true
                         when said ? 'punya_nib' then said ->> 'punya_nib' = 'ya' end) as nib,
            bool_or(case when kind = 'izin-usaha' and said ->> 'jenis_izin' = 'pirt' then true
                         when said ? 'punya_pirt' then said ->> 'punya_pirt' = 'ya' end) as pirt,
            bool_or(case when kind = 'izin-usaha' and said ->> 'jenis_izin' = 'halal' then true
                         when said ? 'punya_halal' then said ->> 'punya_halal' = 'ya' end) as halal,
            bool_or(case when kind = 'praktik' then 'merek' = any (string_to_array(said ->> 'praktik', ' '))
                         when said ? 'punya_merek' then said ->> 'punya_merek' = 'ya' end) as brand,
            bool_or(case when kind = 'praktik' then 'kemasan' = any (string_to_array(said ->> 'praktik', ' ')) end) as packaging,
            bool_or(case when kind = 'praktik' then 'keamanan_pangan' = any (string_to_array(said ->> 'praktik', ' ')) end) as food_safety,
            greatest(coalesce(sum((said ->> 'plafon')::numeric) filter (where kind = 'kredit'), 0),
                     coalesce(max((said ->> 'kur_dilaporkan')::numeric), 0)) as credit
        from placed left join said on said.family = placed.family and said.edition <= placed.edition
        group by placed.family, placed.edition),
    now as (
        select placed.edition, placed.family, placed.place, placed.incubator,
               case placed.cohort when 'CONTINUING' then 'lanjutan' else 'baru' end as participant, placed.sex,
               case when cluster ~ '^[a-z][a-z -]{0,29}$' then cluster when cluster is null then '' else 'lainnya' end as cluster,
               coalesce(nullif(placed.stage, ''), counted.stage, '') as stage, placed.pkh_status, placed.standing,
               coalesce(left_for, '') as left_for, reported, approved,
               coalesce(balance.listed, 0) as decreed, coalesce(balance.aid, 0) as paid, coalesce(balance.used, 0) as used,
               sessions::int, missed::int, visits::int, trainings::int, absences::int, partnerships::int, tasks::int,
               tasks_done::int, planned, nib, pirt, halal, brand, packaging, food_safety, credit
        from placed
        join counted using (family, edition)
        left join assistance.balance using (family, edition)),
    gone as (
        delete from indicator.family f
        where f.family = any (families) and not exists (select from now where (now.family, now.edition) = (f.family, f.edition)))
    insert into indicator.family as known
        (edition, family, place, incubator, participant, sex, cluster, stage, pkh_status, standing, left_for, reported,
         approved, decreed, paid, used, sessions, missed, visits, trainings, absences, partnerships, tasks, tasks_done,
         planned, nib, pirt, halal, brand, packaging, food_safety, credit)
    select * from now
    on conflict (family, edition) do update set
        (place, incubator, participant, sex, cluster, stage, pkh_status, standing, left_for, reported, approved, decreed, paid,
         used, sessions, missed, visits, trainings, absences, partnerships, tasks, tasks_done, planned, nib, pirt, halal,
         brand, packaging, food_safety, credit)
      = (excluded.place, excluded.incubator, excluded.participant, excluded.sex, excluded.cluster, excluded.stage,
         excluded.pkh_status, excluded.standing, excluded.left_for, excluded.reported, excluded.approved, excluded.decreed,
         excluded.paid, excluded.used, excluded.sessions, excluded.missed, excluded.visits, excluded.trainings,
         excluded.absences, excluded.partnerships, excluded.tasks, excluded.tasks_done, excluded.planned, excluded.nib,
         excluded.pirt, excluded.halal, excluded.brand, excluded.packaging, excluded.food_safety, excluded.credit)
    where known is distinct from excluded;
end
$$;
comment on function indicator.take_families(uuid[]) is 'Brings the lines of these families up to what is known of them.';
revoke all on function indicator.take_families(uuid[]) from public;

-- Asks what the formulas say of these families, brings their facts up, asks again, and appends the difference. Where a
-- formula fails, the facts are brought up all the same: nobody's report waits for somebody's formula.
create function indicator.keep(changed uuid[], told uuid[], of_families boolean) returns void
    language plpgsql volatile security definer
    set search_path = indicator, registry, pg_catalog, pg_temp
    set client_min_messages = warning
as $$
declare
    rounds text[];
begin
    -- Of one connection, emptied by every commit: an array of as many rows costs ten times as much.
    create temporary table if not exists said_before (like indicator.measured_of_rounds) on commit delete rows;
    delete from pg_temp.said_before;
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
        insert into pg_temp.said_before select * from indicator.measure(changed, of_families);
        if of_families then
            perform indicator.take_families(changed);
        end if;
        perform indicator.take_rounds(changed, rounds);
        -- Only what is otherwise than before: most of what a family is measured by stays.
        insert into indicator.delta (formula, edition, round, regency, incubator, participant, sex, cluster, stage, pkh_status,
                                     approved, value, bin, sign)
        select formula, edition, round, regency, incubator, participant, sex, cluster, stage, pkh_status, approved, value, bin,
               sum(signed)
        from (select *, -1 as signed from pg_temp.said_before
              union all
              select *, 1 from indicator.measure(changed, of_families)) both_of_them
        group by family, formula, edition, round, regency, incubator, participant, sex, cluster, stage, pkh_status, approved,
                 value, bin
        having sum(signed) <> 0;
    exception when others then
        insert into indicator.unmeasured (families, said) values (changed, sqlstate || ' ' || sqlerrm);
        if of_families then
            perform indicator.take_families(changed);
        end if;
        perform indicator.take_rounds(changed, rounds);
    end;
end
$$;
comment on function indicator.keep(uuid[], uuid[], boolean) is
    'Keeps facts and figures up with what was said of these families: of the things told, in their rounds only, or of the families as a whole.';
revoke all on function indicator.keep(uuid[], uuid[], boolean) from public;
grant execute on function indicator.keep(uuid[], uuid[], boolean) to prokus_aplikasi;

create view indicator.made_anew with (security_invoker = true) as
select formula, edition, round, grp, regency, incubator, sum(n)::bigint as n, sum(approved)::bigint as approved,
       sum(total) as total, sum(squares) as squares,
       coalesce(array_agg(bin order by bin) filter (where bin is not null), '{}') as bin,
       coalesce(array_agg(n order by bin) filter (where bin is not null), '{}') as bin_n
from (
    select formula, edition, round, g.grp, regency, incubator, bin, count(*) as n, count(*) filter (where approved) as approved,
           sum(value) as total, sum(value * value) as squares
    from (select * from indicator.measured_of_rounds union all select * from indicator.measured_of_families) f
    cross join lateral (values ('semua'), ('peserta=' || f.participant), ('kelamin=' || f.sex), ('klaster=' || f.cluster),
                               ('tahap=' || f.stage), ('pkh=' || f.pkh_status)) g (grp)
    group by formula, edition, round, g.grp, regency, incubator, bin) by_bin
group by formula, edition, round, grp, regency, incubator;
comment on view indicator.made_anew is 'What indicator.rollup and indicator.delta say together, counted from the facts. Numbers are added as numeric: nothing is rounded, so what is taken away later leaves exactly nothing.';
do $$
declare
    name text;
begin
    foreach name in array array['formula', 'edition', 'round', 'grp', 'regency', 'incubator', 'n', 'approved', 'total', 'squares', 'bin',
                                'bin_n'] loop
        execute format('comment on column indicator.made_anew.%I is %L', name, 'As in indicator.rollup.');
    end loop;
end
$$;

create function indicator.count_anew(formulas int[]) returns void
    language plpgsql volatile security definer
    set search_path = indicator, pg_catalog, pg_temp
    set work_mem = '64MB'
as $$
declare
    one int;
begin
    delete from indicator.delta where formula = any (formulas);
    delete from indicator.rollup where formula = any (formulas);
    delete from indicator.rollup_province where formula = any (formulas);
    foreach one in array formulas loop
        execute 'insert into indicator.rollup (formula, edition, round, grp, regency, incubator, n, approved, total, squares, bin, bin_n)
                 select formula, edition, round, grp, regency, incubator, n, approved, total, squares, bin, bin_n
                 from indicator.made_anew where formula = ' || one;
    end loop;
    insert into indicator.rollup_province
        (formula, edition, round, grp, province, n, approved, total, squares, bin, bin_n)
    select formula, edition, round, grp, province, sum(n)::bigint, sum(approved)::bigint, sum(total), sum(squares),
           coalesce(array_agg(bin order by bin) filter (where bin is not null), '{}'),
           coalesce(array_agg(bin_n order by bin) filter (where bin is not null), '{}')
    from (
        select formula, edition, round, grp, left(regency, 2) as province, sum(n) as n, sum(approved) as approved,
               sum(total) as total, sum(squares) as squares, null::int as bin, null::bigint as bin_n
        from indicator.rollup where formula = any (formulas) group by 1, 2, 3, 4, 5
        union all
        select formula, edition, round, grp, left(regency, 2), 0, 0, 0, 0, b, sum(c)::bigint
        from indicator.rollup cross join lateral unnest(bin, bin_n) u (b, c)
        where formula = any (formulas) group by 1, 2, 3, 4, 5, b) parts
    group by formula, edition, round, grp, province;
end
$$;
comment on function indicator.count_anew(int[]) is 'Counts these formulas anew from the facts and drops the deltas that are in them: of one snapshot, or while nobody appends.';
revoke all on function indicator.count_anew(int[]) from public;
grant execute on function indicator.count_anew(int[]) to prokus_aplikasi;

create function indicator.keep_many(changed uuid[]) returns void
    language plpgsql volatile security definer
    set search_path = indicator, registry, pg_catalog, pg_temp
as $$
begin
    -- Whoever is appending ends first, and nobody begins: what is counted then holds all of it.
    lock table indicator.delta in share row exclusive mode;
    perform indicator.take_families(changed);
    perform indicator.take_rounds(changed, null);
    -- Thousands that have just come are in no statistics yet, and whoever asks next would read all for each.
    analyze indicator.family, indicator.family_round, registry.family, registry.identity, registry.enrolment,
            registry.enrolment_event, registry.listing, registry.entry_standing;
    begin
        perform indicator.count_anew(array(select id from indicator.formula
                                           where state in ('dihitung', 'berlaku') and body <> ''));
    exception when others then
        insert into indicator.unmeasured (families, said) values ('{}', sqlstate || ' ' || sqlerrm);
    end;
end
$$;
comment on function indicator.keep_many(uuid[]) is
    'The same for so many of all families that counting everything anew costs less than the differences of each.';
revoke all on function indicator.keep_many(uuid[]) from public;
grant execute on function indicator.keep_many(uuid[]) to prokus_aplikasi;

create table indicator.target (
    id        uuid          primary key,
    indicator text          not null,
    edition   int           not null,
    place     text          not null check (place ~ '^(\d{2}|\d{4})?$'),
    incubator text          not null,
    value     numeric(18,4) not null,
    source    text          not null check (source <> ''),
    set_at    timestamptz   not null,
    set_by    text          not null
);
create index target_edition on indicator.target (edition, indicator);
comment on table indicator.target is 'What was to be reached. Added to, never changed: of one place the one set last counts.';
comment on column indicator.target.id is 'UUIDv7, made by the programme.';
comment on column indicator.target.indicator is 'Its code.';
comment on column indicator.target.edition is 'The programme year.';
comment on column indicator.target.place is 'Kemendagri digits; empty for the country.';
comment on column indicator.target.incubator is 'Of one incubator; empty for all.';
comment on column indicator.target.value is 'In the indicator''s unit; of shares in percent.';
comment on column indicator.target.source is 'Where it is written: a document, a decision.';
comment on column indicator.target.set_at is 'When it was set here.';
comment on column indicator.target.set_by is 'By whom.';

create table indicator.view_saved (
    id       uuid        primary key,
    name     text        not null check (name <> ''),
    address  text        not null check (address ~ '^/indikator'),
    shared   text[]      not null,
    saved_at timestamptz not null,
    saved_by text        not null
);
comment on table indicator.view_saved is 'Pivots that people keep under a name, for themselves or for everybody of some role.';
comment on column indicator.view_saved.id is 'UUIDv7, made by the programme.';
comment on column indicator.view_saved.name is 'As they call it.';
comment on column indicator.view_saved.address is 'The page''s own address, which says everything; never a number of a person.';
comment on column indicator.view_saved.shared is 'Codes of the roles that find it too; none where it is their own.';
comment on column indicator.view_saved.saved_at is 'When.';
comment on column indicator.view_saved.saved_by is 'An account''s name.';
