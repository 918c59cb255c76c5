create schema assistance;
comment on schema assistance is 'Capital and goods given to families, operational aid given to incubators. Two flows of money that are never added.';

create table assistance.balance (
    family     uuid          not null,
    edition    int           not null,
    listed     numeric(15,2) not null,
    told       numeric(15,2) not null,
    used       numeric(15,2) not null,
    goods      numeric(15,2) not null,
    outside    numeric(15,2) not null,
    payments   int           not null,
    aid        numeric(15,2) not null generated always as (listed + told) stored,
    difference numeric(15,2) not null generated always as (listed + told - used) stored,
    primary key (family, edition)
);
create index balance_difference on assistance.balance (edition, abs(difference), family);
comment on table assistance.balance is 'Of each family and edition, the money it was given and the money it used. Follows from registry.payment, registry.enrolment_event and registry.entry_standing alone, in the same transaction.';
comment on column assistance.balance.family is 'Whose.';
comment on column assistance.balance.edition is 'The programme year.';
comment on column assistance.balance.listed is 'Rupiah by the daftar salur (registry.payment), which is the authority.';
comment on column assistance.balance.told is 'Rupiah by entries (salur) that repeat no line of a daftar salur.';
comment on column assistance.balance.used is 'Rupiah by entries (pemakaian).';
comment on column assistance.balance.goods is 'What goods are worth by entries (barang). Never part of the money.';
comment on column assistance.balance.outside is 'Rupiah given on days on which the family had no place by SK.';
comment on column assistance.balance.payments is 'How many times money was given.';
comment on column assistance.balance.aid is 'Rupiah given in all.';
comment on column assistance.balance.difference is 'Rupiah given and not told as used; below zero where more was used.';

alter table assistance.balance enable row level security;
create policy within_scope on assistance.balance using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = balance.family));

-- Whoever records something of one edition may not see the payments of another, yet the balance must be whole: the function
-- reads as its owner. It gives nothing back. Of each amount as many entries repeat lines of the daftar salur as there are
-- lines; only those beyond are added, so that it does not matter which was known first.
create function assistance.recount(families uuid[]) returns void
    language plpgsql volatile security definer
    set search_path = assistance, registry, public, pg_temp
as $$
begin
    -- Two who record of one family at once would each count without the other.
    perform pg_advisory_xact_lock(202611262135000 + bucket)
    from (select distinct abs(hashtext(one::text)) % 512 as bucket from unnest(families) one order by 1) buckets;

    delete from assistance.balance where family = any (families);
    insert into assistance.balance (family, edition, listed, told, used, goods, outside, payments)
    with given as (
        select family, edition, amount, paid_on as day, true as listed
        from registry.payment where family = any (families)
        union all
        select family, edition, (said ->> 'nominal')::numeric, happened_on, false
        from registry.entry_standing
        where family = any (families) and kind = 'salur' and withdrawn is null),
    placed as (
        select given.*, coalesce((
            select event.kind in ('DITETAPKAN', 'MENGGANTIKAN') from registry.enrolment_event event
            where event.family = given.family and event.edition = given.edition and event.happened_on <= given.day
            order by event.happened_on desc, event.id desc limit 1), false) as in_place
        from given),
    by_amount as (
        select family, edition, amount,
               count(*) filter (where listed) as lines,
               greatest(count(*) filter (where not listed) - count(*) filter (where listed), 0) as beyond,
               count(*) filter (where listed and not in_place) as lines_outside,
               count(*) filter (where not listed and not in_place) as told_outside
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
               coalesce(sum((said ->> 'dipakai')::numeric) filter (where kind = 'pemakaian'), 0) as used,
               coalesce(sum((said ->> 'nilai')::numeric) filter (where kind = 'barang'), 0) as goods
        from registry.entry_standing
        where family = any (families) and kind in ('pemakaian', 'barang') and withdrawn is null
        group by family, edition)
    select family, edition, coalesce(listed, 0), coalesce(told, 0), coalesce(used, 0), coalesce(goods, 0),
           coalesce(outside, 0), coalesce(payments, 0)
    from money full join rest using (family, edition);
end
$$;
comment on function assistance.recount(uuid[]) is 'Counts the balances of these families anew, from everything that is known of them.';
revoke all on function assistance.recount(uuid[]) from public;
grant execute on function assistance.recount(uuid[]) to prokus_aplikasi;
-- What was paid before this table was there.
select assistance.recount(array(select distinct family from registry.payment));
