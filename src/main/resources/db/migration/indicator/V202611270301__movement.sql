create table indicator.income_step (
    edition       int    not null,
    family        uuid   not null,
    month         date   not null check (extract(day from month) = 1),
    thing         uuid   not null,
    regency       text   not null check (regency ~ '^\d{4}$'),
    income        bigint not null,
    household     int    check (household > 0),
    first_income  bigint,
    up            boolean,
    above_umk     boolean,
    above_gk      boolean,
    above_extreme boolean,
    umk_streak    int    not null,
    next_month    date   check (next_month > month),
    primary key (edition, family, month)
);
create index income_step_thing on indicator.income_step (thing);
create index income_step_family on indicator.income_step (family);
create index income_step_month on indicator.income_step (edition, month);
comment on table indicator.income_step is 'A family''s income as measured last in a month of an edition, held against the reference lines. Follows from registry.entry_standing and the lines alone; kept up in the transaction that changes either.';
comment on column indicator.income_step.edition is 'The programme year of the entry.';
comment on column indicator.income_step.family is 'Whose.';
comment on column indicator.income_step.month is 'First day of the month of the measurement.';
comment on column indicator.income_step.thing is 'The thing of the entry that counts.';
comment on column indicator.income_step.regency is 'Kemendagri digits of the kabupaten whose lines it is held against: the family''s in that edition.';
comment on column indicator.income_step.income is 'Rupiah a month of the whole family.';
comment on column indicator.income_step.household is 'How many live on it; null where nobody said.';
comment on column indicator.income_step.first_income is 'Rupiah a month at the first measurement of the edition; null in that one itself.';
comment on column indicator.income_step.up is 'Whether it is more than at the first measurement; null in that one itself.';
comment on column indicator.income_step.above_umk is 'Whether it is more than the regency''s minimum wage; null where none is filled in for that month.';
comment on column indicator.income_step.above_gk is 'Whether it reaches the poverty line a head; null where the line or the household is not known.';
comment on column indicator.income_step.above_extreme is 'Whether it reaches the extreme line a head; null where the line or the household is not known.';
comment on column indicator.income_step.umk_streak is 'How many measurements in a row, up to this one, are known to be above the minimum wage.';
comment on column indicator.income_step.next_month is 'The month of the next measurement, until which this one stands; null for the last.';

alter table indicator.income_step enable row level security;
create policy within_scope on indicator.income_step using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = income_step.family));

-- Under the policy each of a million rows asks anew whether its family may be seen. This function tells the families of
-- whoever asks first, once, by the rule of the list of families.
create function indicator.ladder_groups(wanted_edition int, wanted_month date, wanted_place text)
    returns table (regency text, month date, first_measured boolean, household_known boolean, up boolean, above_umk boolean,
                   above_gk boolean, above_extreme boolean, families int)
    language sql stable security definer
    set search_path = indicator, registry, access, public, pg_temp
as $$
    select step.regency, step.month, step.first_income is null, step.household is not null, step.up, step.above_umk,
           step.above_gk, step.above_extreme, count(*)::int
    from indicator.income_step step
    where step.edition = wanted_edition and step.month <= wanted_month
        and (step.next_month is null or step.next_month > wanted_month)
        and step.family in (
            select listing.family from registry.listing
            where listing.edition = wanted_edition and listing.standing in ('aktif', 'keluar')
                and left(listing.place, length(wanted_place)) = wanted_place
                and (access.sees_everything() or access.scope() && access.keys(listing.place, listing.incubator)))
    group by 1, 2, 3, 4, 5, 6, 7, 8
$$;
comment on function indicator.ladder_groups(int, date, text) is
    'How many families on the SK of an edition stand in which way beside the lines, by the measurement that stood in a month, within the scope of whoever asks.';
revoke all on function indicator.ladder_groups(int, date, text) from public;
grant execute on function indicator.ladder_groups(int, date, text) to prokus_aplikasi;

create table indicator.class_move (
    edition     int     not null,
    family      uuid    not null,
    origin      text    not null check (origin in ('ditetapkan', 'dilaporkan')),
    first_class text    not null,
    last_class  text    not null,
    times       int     not null check (times > 0),
    closed      boolean not null,
    primary key (edition, family, origin)
);
create index class_move_family on indicator.class_move (family);
comment on table indicator.class_move is 'The first and the last class of a family''s business in an edition. Follows from registry.entry_standing alone and is kept up with it.';
comment on column indicator.class_move.edition is 'The programme year of the entries.';
comment on column indicator.class_move.family is 'Whose.';
comment on column indicator.class_move.origin is 'ditetapkan (confirmed by a person: penetapan-tahap) or dilaporkan (as the incubator reported: laporan-inkubator).';
comment on column indicator.class_move.first_class is 'The class said of the earliest day.';
comment on column indicator.class_move.last_class is 'The class said of the latest day.';
comment on column indicator.class_move.times is 'How many times a class was said; of once there is no movement.';
comment on column indicator.class_move.closed is 'Whether the business closed: the family left for it, or the incubator''s last report says so.';

alter table indicator.class_move enable row level security;
create policy within_scope on indicator.class_move using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = class_move.family));

create function indicator.class_moves(wanted_edition int, wanted_place text)
    returns table (origin text, first_class text, last_class text, closed boolean, once boolean, families int)
    language sql stable security definer
    set search_path = indicator, registry, access, public, pg_temp
as $$
    select move.origin, move.first_class, move.last_class, move.closed, move.times = 1, count(*)::int
    from indicator.class_move move
    where move.edition = wanted_edition
        and move.family in (
            select listing.family from registry.listing
            where listing.edition = wanted_edition and listing.standing in ('aktif', 'keluar')
                and left(listing.place, length(wanted_place)) = wanted_place
                and (access.sees_everything() or access.scope() && access.keys(listing.place, listing.incubator)))
    group by 1, 2, 3, 4, 5
$$;
comment on function indicator.class_moves(int, text) is
    'How many businesses of families on the SK of an edition went from which class to which, within the scope of whoever asks.';
revoke all on function indicator.class_moves(int, text) from public;
grant execute on function indicator.class_moves(int, text) to prokus_aplikasi;

-- Which line decides, and when graduation is proposed, are each edition's own. What no source says stays empty.
insert into programme.edition_term (edition, list, code, position, label, english, rule, note, source)
select e.key, t.list, t.code, t.position, t.label, t.english, t.rule, t.note, t.source
from programme.edition e
join (values
    ('tangga', 'umk', 10, 'UMK dahulu', 'Minimum wage first', '',
     'Yang pertama dalam daftar menentukan; yang lain tetap diperlihatkan.',
     'https://jabar.antaranews.com/berita/483243/'),
    ('graduasi', 'umk-dua-kali', 10, 'Penghasilan di atas UMK pada dua pengukuran berturut-turut',
     'Income above the minimum wage at two measurements in a row', 'di_atas_umk_berturut >= 2',
     'Dua kali berturut-turut ialah bawaan sistem; diusulkan sistem, dinyatakan orang.', ''))
    as t (list, code, position, label, english, rule, note, source) on e.key in ('pena-2022', 'pena-2023', 'pena-2024')
on conflict do nothing;
