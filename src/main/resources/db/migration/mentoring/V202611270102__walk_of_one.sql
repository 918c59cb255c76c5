-- Families that were merged are walked with as one: a visit to either is a visit. Each row tells what is known of all of
-- them; in lists the other gives way to the one under which it is read, for whoever sees that one.
alter table mentoring.walk add column read_under uuid;
comment on column mentoring.walk.read_under is
    'The family under which this one is read since they were merged; empty of one that stands by itself.';

-- A pairing may begin in the future: until its day has come, whoever walks with the family now stands in the row.
create function mentoring.keep_walks(families uuid[], today date) returns void
    language plpgsql volatile security definer
    set search_path = mentoring, registry, public, pg_temp
as $$
declare
    touched uuid[];
begin
    touched := array(
        select one from (select unnest(families) union select merged.family from registry.merged_among(families) merged) all_of (one)
        order by one);
    insert into mentoring.walk (family) select unnest(touched) on conflict do nothing;
    -- Held first: two who record at once must each count what the other has recorded.
    perform from mentoring.walk where family = any (touched) order by family for update;
    -- Each family's few entries are fenced off by "offset 0": thousands that were just recorded are in no statistics yet.
    with joined as (select * from registry.merged_among(families)),
    reading as (
        select whose.family, coalesce(other.family, whose.family) as member
        from unnest(touched) whose (family)
        left join joined on joined.family = whose.family
        left join joined other on other.kept = joined.kept),
    said as (
        select reading.family, kind, said, happened_on as day, happened_until as until, stated_at,
               said ->> 'pelaksanaan' as progress,
               date_trunc('month', max(happened_on) filter (
                    where kind = 'sesi-mentor' and said ->> 'pelaksanaan' = 'terlaksana')
                    over (partition by reading.family))::date as busy
        from reading
        cross join lateral (select * from registry.entry_standing one where one.family = reading.member offset 0) entry
        where withdrawn is null
          and kind in ('pasangan', 'sesi-mentor', 'kunjungan', 'kehadiran', 'tugas-rumah', 'laporan-usaha', 'salur',
                       'pemakaian')),
    pairing as (
        select family, day, until, stated_at, said ->> 'petugas' as person, said ->> 'peran' as role
        from said where kind = 'pasangan' and day <= today),
    mentor as (
        select distinct on (family) * from pairing where role = 'mentor'
        order by family, coalesce(until < today, false), day desc, stated_at desc),
    companion as (
        select distinct on (family) * from pairing where role <> 'mentor'
        order by family, coalesce(until < today, false), day desc, stated_at desc),
    counted as (
        select family,
            max(day) filter (where kind = 'sesi-mentor' and progress = 'terlaksana') as last_session,
            max(day) filter (where kind = 'kunjungan' and progress = 'terlaksana') as last_visit,
            coalesce(array_agg(day order by day) filter (where progress = 'rencana'), '{}') as planned,
            count(*) filter (where kind = 'sesi-mentor' and progress = 'terlaksana') as sessions,
            count(*) filter (where kind = 'kunjungan' and progress = 'terlaksana') as visits,
            count(*) filter (where progress = 'batal') as missed,
            max(busy) as busy_month,
            count(*) filter (where kind = 'sesi-mentor' and progress = 'terlaksana'
                and date_trunc('month', day)::date = busy) as in_busy_month,
            count(*) filter (where kind = 'tugas-rumah' and said ->> 'selesai_pada' is null) as homework,
            count(*) filter (where kind = 'kehadiran' and said ->> 'kehadiran' = 'hadir') as present,
            coalesce((array_agg((said ->> 'omzet')::bigint order by day desc, stated_at desc)
                filter (where kind = 'laporan-usaha' and said ->> 'omzet' is not null))[1:3], '{}') as turnover,
            max(day) filter (where kind = 'laporan-usaha' and said ->> 'omzet' is not null) as turnover_on,
            min(day) filter (where kind = 'salur') as aid_on,
            count(*) filter (where kind = 'pemakaian') as uses
        from said group by family)
    update mentoring.walk set
        mentor = mentor.person::uuid, mentor_since = mentor.day, mentor_until = mentor.until,
        companion = companion.person::uuid, companion_role = companion.role,
        companion_since = companion.day, companion_until = companion.until,
        last_session = counted.last_session, last_visit = counted.last_visit,
        planned = coalesce(counted.planned, '{}'), sessions = coalesce(counted.sessions, 0),
        visits = coalesce(counted.visits, 0), missed = coalesce(counted.missed, 0),
        busy_month = counted.busy_month, in_busy_month = coalesce(counted.in_busy_month, 0),
        homework = coalesce(counted.homework, 0), present = coalesce(counted.present, 0),
        turnover = coalesce(counted.turnover, '{}'), turnover_on = counted.turnover_on,
        aid_on = counted.aid_on, uses = coalesce(counted.uses, 0),
        read_under = nullif(joined.kept, joined.family)
    from unnest(touched) whose (family)
    left join counted on counted.family = whose.family
    left join mentor on mentor.family = whose.family
    left join companion on companion.family = whose.family
    left join joined on joined.family = whose.family
    where walk.family = whose.family;
end
$$;
comment on function mentoring.keep_walks(uuid[], date) is
    'Writes the rows of these families anew from their events as of a day, and of those merged with them.';
revoke all on function mentoring.keep_walks(uuid[], date) from public;
grant execute on function mentoring.keep_walks(uuid[], date) to prokus_aplikasi;

select mentoring.keep_walks(array(select family from registry.merged_among(null)),
                            (now() at time zone 'Asia/Jakarta')::date);
