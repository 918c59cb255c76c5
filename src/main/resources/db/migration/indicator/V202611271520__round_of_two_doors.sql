-- A round may be told by two doors: a frozen workbook (laporan-inkubator) and whoever asked the family (laporan-putaran).
-- Each family and round is counted once. The frozen workbook counts, as a whole, since it was checked and signed and the
-- ringkasan stands on it; an answer of the one is never mixed with answers of the other. A visit that finds the business
-- closed says so of its month where no report of that month says more.
create function indicator.told_by_workbook(whose uuid, of_edition int, of_round text) returns boolean
    language sql stable
    set search_path = registry, pg_catalog, pg_temp
as $$
    select exists (select from registry.entry_standing
                   where family = whose and edition = of_edition and kind = 'laporan-inkubator' and withdrawn is null
                     and said ->> 'keadaan' = of_round)
$$;
comment on function indicator.told_by_workbook(uuid, int, text) is 'Whether a frozen workbook reports this round of this family: what was asked in the field is then kept, and not counted.';

create or replace function indicator.take_rounds(families uuid[], rounds text[]) returns void
    language plpgsql volatile security definer
    set search_path = indicator, registry, pg_catalog, pg_temp
as $$
begin
    with said as materialized (
        select family, edition, kind, said, happened_on, stated_at, id, way,
               case when kind in ('laporan-inkubator', 'laporan-putaran') then said ->> 'keadaan'
                    else to_char(happened_on, 'YYYY-MM') end as round
        from registry.entry_standing
        where family = any (families) and withdrawn is null
          and kind in ('laporan-usaha', 'laporan-inkubator', 'laporan-putaran', 'penghasilan-keluarga', 'sesi-mentor',
                       'kunjungan')),
    report as (
        select distinct on (family, edition, round) family, edition, round, said, happened_on, way,
               coalesce(said ->> 'status_usaha' = 'tutup', false) as closed
        from said
        where (kind in ('laporan-usaha', 'laporan-inkubator', 'laporan-putaran')
               or kind in ('sesi-mentor', 'kunjungan') and said ->> 'status_usaha' = 'tutup'
                  and said ->> 'pelaksanaan' <> 'rencana')
          and (rounds is null or round = any (rounds))
        order by family, edition, round,
                 case kind when 'laporan-inkubator' then 0 when 'laporan-putaran' then 1 when 'laporan-usaha' then 2 else 3 end,
                 happened_on desc, stated_at desc, id desc),
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

create or replace function indicator.take_families(families uuid[]) returns void
    language plpgsql volatile security definer
    set search_path = indicator, registry, assistance, pg_catalog, pg_temp
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
        where family = any (families) and withdrawn is null
          and not (kind = 'laporan-putaran' and indicator.told_by_workbook(family, edition, said ->> 'keadaan'))),
    counted as (
        select placed.family, placed.edition,
            lower((array_agg(coalesce(said ->> 'klaster', said ->> 'klaster_dilaporkan') order by happened_on desc, kind desc, stated_at desc, id desc)
                   filter (where kind = 'usaha' or kind = 'laporan-inkubator' and said ? 'klaster_dilaporkan'))[1]) as cluster,
            (array_agg(said ->> 'tahap' order by happened_on desc, stated_at desc, id desc)
                   filter (where kind in ('laporan-inkubator', 'laporan-putaran') and said ? 'tahap'))[1] as stage,
            (array_agg(said ->> 'alasan_keluar' order by happened_on desc, id desc)
                   filter (where kind = 'keluar' and said.edition = placed.edition))[1] as left_for,
            coalesce(bool_or(kind in ('laporan-usaha', 'laporan-inkubator', 'laporan-putaran')) filter (where said.edition = placed.edition), false) as reported,
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
