-- Two families that were merged were given and used money as one. The row of the family under which they are read counts both;
-- the other keeps its own and gives way to that one where whoever asks sees it.
alter table assistance.balance add column read_under uuid;
comment on column assistance.balance.read_under is
    'The family whose row of that edition counts this one too since they were merged; empty of a row that stands by itself.';

-- As before, for everything that is read as one: the daftar salur of either repeats what was told of the other, and a day is
-- outside the SK where none of them had a place.
create or replace function assistance.recount(families uuid[]) returns void
    language plpgsql volatile security definer
    set search_path = assistance, registry, public, pg_temp
as $$
declare
    touched uuid[];
begin
    -- Two who record of one family at once would each count without the other. What is merged is asked once they are held.
    perform pg_advisory_xact_lock(202611262135000 + bucket)
    from (select distinct abs(hashtext(one::text)) % 512 as bucket from unnest(families) one order by 1) buckets;
    touched := array(select unnest(families) union select merged.family from registry.merged_among(families) merged);
    perform pg_advisory_xact_lock(202611262135000 + bucket)
    from (select distinct abs(hashtext(one::text)) % 512 as bucket from unnest(touched) one order by 1) buckets;

    delete from assistance.balance where family = any (touched);
    insert into assistance.balance
        (family, edition, cohort, place, incubator, listed, told, used, goods, outside, payments, read_under)
    with joined as (select * from registry.merged_among(families)),
    moved as (
        select family, edition, 'daftar' as what, amount, paid_on as day
        from registry.payment where family = any (touched)
        union all
        select family, edition, kind,
               coalesce((said ->> case kind when 'salur' then 'nominal' when 'pemakaian' then 'dipakai' else 'nilai' end)::numeric, 0),
               happened_on
        from registry.entry_standing
        where family = any (touched) and kind in ('salur', 'pemakaian', 'barang') and withdrawn is null),
    front as (
        select one.kept, one.edition, coalesce((
                   select enrolment.family
                   from registry.enrolment join joined on joined.family = enrolment.family
                   where joined.kept = one.kept and enrolment.edition = one.edition
                   order by enrolment.family <> one.kept, enrolment.family limit 1), one.kept) as family
        from (select distinct joined.kept, moved.edition
              from moved join joined on joined.family = moved.family) one),
    counted as (
        select coalesce(front.family, moved.family) as family, moved.edition, what, amount, day,
               case when front.family is null then array[moved.family]
                    else array(select other.family from joined other where other.kept = front.kept) end as read
        from moved
        left join joined on joined.family = moved.family
        left join front on front.kept = joined.kept and front.edition = moved.edition
        union all
        select moved.family, moved.edition, what, amount, day, array[moved.family]
        from moved
        join joined on joined.family = moved.family
        join front on front.kept = joined.kept and front.edition = moved.edition
        where front.family <> moved.family),
    placed as (
        select counted.*, exists (
            select from unnest(counted.read) one
            where (select event.kind in ('DITETAPKAN', 'MENGGANTIKAN') from registry.enrolment_event event
                   where event.family = one and event.edition = counted.edition and event.happened_on <= counted.day
                   order by event.happened_on desc, event.id desc limit 1)) as in_place
        from counted where what in ('daftar', 'salur')),
    by_amount as (
        select family, edition, amount,
               count(*) filter (where what = 'daftar') as lines,
               greatest(count(*) filter (where what = 'salur') - count(*) filter (where what = 'daftar'), 0) as beyond,
               count(*) filter (where what = 'daftar' and not in_place) as lines_outside,
               count(*) filter (where what = 'salur' and not in_place) as told_outside
        from placed group by family, edition, amount),
    money as (
        select family, edition,
               sum(lines * amount) as listed,
               sum(beyond * amount) as told,
               sum((lines_outside + least(beyond, told_outside)) * amount) as outside,
               sum(lines + beyond) as payments
        from by_amount group by family, edition),
    rest as (
        select family, edition,
               coalesce(sum(amount) filter (where what = 'pemakaian'), 0) as used,
               coalesce(sum(amount) filter (where what = 'barang'), 0) as goods
        from counted where what in ('pemakaian', 'barang')
        group by family, edition)
    select family.id, account.edition, coalesce(enrolment.cohort, ''),
           coalesce(nullif(enrolment.district, ''), enrolment.regency, family.regency),
           coalesce(enrolment.incubator, family.incubator), coalesce(listed, 0), coalesce(told, 0), coalesce(used, 0),
           coalesce(goods, 0), coalesce(outside, 0), coalesce(payments, 0),
           case when front.family <> family.id then front.family end
    from (select * from money full join rest using (family, edition)) account
    join registry.family on family.id = account.family
    left join registry.enrolment on enrolment.family = account.family and enrolment.edition = account.edition
    left join joined on joined.family = account.family
    left join front on front.kept = joined.kept and front.edition = account.edition;
end
$$;

select assistance.recount(array(select family from registry.merged_among(null)));
