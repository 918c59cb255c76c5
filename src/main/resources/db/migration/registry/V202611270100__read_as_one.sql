-- Families that were merged are read as one by lists and figures too. Each keeps its line and gives way to the one under
-- which it is read, for whoever sees both; parted again, each stands as before.

-- Lists and figures are shared by everybody, so they must know every merge, also where whoever records something of one
-- family does not see the other. Only functions that keep such figures up may ask.
create function registry.merged_among(asked uuid[]) returns table (family uuid, kept uuid)
    language sql stable security definer
    set search_path = registry, public, pg_temp
as $$
    with recursive linked (family) as (
        select side.family
        from registry.family_merge m cross join lateral (values (m.kept), (m.merged)) side (family)
        where m.undone_at is null and (asked is null or m.kept = any (asked) or m.merged = any (asked))
        union
        select side.family
        from linked
        join registry.family_merge m on m.undone_at is null and (m.kept = linked.family or m.merged = linked.family)
        cross join lateral (values (m.kept), (m.merged)) side (family)),
    up (family, kept, step) as (
        select linked.family, linked.family, 0 from linked
        union all
        select up.family, m.kept, up.step + 1
        from up join registry.family_merge m on m.merged = up.kept and m.undone_at is null
        where up.step < 20)
    select distinct on (up.family) up.family, up.kept from up order by up.family, up.step desc;
$$;
comment on function registry.merged_among(uuid[]) is
    'Every family that is read as one with one of these, with the family under which it is read; without those that were never merged. All there are where null is asked.';
revoke all on function registry.merged_among(uuid[]) from public;

alter table registry.listing add column read_under uuid;
comment on column registry.listing.read_under is
    'The family under whose line of that edition this one is read since they were merged; empty of a line that stands by itself. It gives way to that line where whoever asks sees it.';

-- Follows from the other tables alone. A family that is on an SK stands as its last event leaves it, or has left without
-- one; else as its candidacy does; the stage and the PKH status are those said last up to that edition, the mentor is the
-- edition's own. Merged families are read in one line of an edition: that of the family that was kept, or of another of
-- them where the kept one has no place in it. Each family's few entries are fenced off by "offset 0": thousands that were
-- just recorded are in no statistics yet, and an index by kind would be read whole for each family. The statement is
-- executed, so that it is planned for as many families as there are.
create function registry.keep_lines(families uuid[], today date) returns int
    language plpgsql volatile security definer
    set search_path = registry, public, pg_temp
as $$
declare
    touched uuid[];
    written int;
begin
    if families is not null then
        touched := array(select unnest(families) union select merged.family from registry.merged_among(families) merged);
    end if;
    execute $lines$
        insert into registry.listing (edition, family, name, masked, place, incubator, cohort, state, standing, since,
                                      pkh_status, stage, mentor, read_under)
        with joined as (select * from registry.merged_among($1)),
        place as (
            select enrolment.edition, enrolment.family,
                   coalesce(nullif(enrolment.district, ''), enrolment.regency) as place, enrolment.incubator,
                   enrolment.cohort, last.kind as state, last.happened_on as since,
                   lower(enrolment.pkh_status) as pkh_status
            from registry.enrolment
            join lateral (select kind, happened_on from registry.enrolment_event event
                          where event.enrolment = enrolment.id order by event.id desc limit 1) last on true
            where $1 is null or enrolment.family = any ($1)
            union all
            select candidacy.edition, candidacy.family,
                   coalesce(nullif(candidacy.district, ''), candidacy.regency), candidacy.incubator, '',
                   upper(candidacy.state), candidacy.since, lower(candidacy.pkh_status)
            from registry.candidacy
            where ($1 is null or candidacy.family = any ($1))
              and not exists (select from registry.enrolment placed
                              where placed.family = candidacy.family and placed.edition = candidacy.edition)),
        front as (
            select distinct on (joined.kept, place.edition) joined.kept, place.edition, place.family
            from place join joined on joined.family = place.family
            order by joined.kept, place.edition, place.family <> joined.kept, place.cohort = '', place.family),
        line as (
            select place.*,
                   case when front.family = place.family then joined.kept else place.family end as shown,
                   case when front.family = place.family
                        then array(select other.family from joined other where other.kept = joined.kept)
                        else array[place.family] end as read,
                   case when front.family <> place.family then front.family end as read_under
            from place
            left join joined on joined.family = place.family
            left join front on front.kept = joined.kept and front.edition = place.edition)
        select line.edition, line.family, family.name,
               coalesce((select left(number, 4) || repeat('•', 8) || right(number, 4) from registry.identity nik
                         where nik.family = family.id and nik.kind = 'NIK' and nik.valid_to is null), ''),
               line.place, line.incubator, line.cohort,
               case when gone.happened_on is not null and line.state in ('DITETAPKAN', 'MENGGANTIKAN')
                    then 'KELUAR' else line.state end,
               case when line.cohort = '' then lower(line.state)
                    when gone.happened_on is null and line.state in ('DITETAPKAN', 'MENGGANTIKAN') then 'aktif'
                    else 'keluar' end,
               case when line.state in ('DITETAPKAN', 'MENGGANTIKAN') then coalesce(gone.happened_on, line.since)
                    else line.since end,
               coalesce((select said ->> 'status_pkh'
                         from (select * from registry.entry_standing one where one.family = any (line.read) offset 0) entry
                         where entry.kind = 'status-pkh'
                           and entry.edition <= line.edition and entry.withdrawn is null and happened_on <= $2
                         order by happened_on desc, stated_at desc, id desc limit 1),
                        line.pkh_status),
               coalesce((select said ->> 'tahap'
                         from (select * from registry.entry_standing one where one.family = any (line.read) offset 0) entry
                         where entry.kind = 'penetapan-tahap'
                           and entry.edition <= line.edition and entry.withdrawn is null and happened_on <= $2
                         order by happened_on desc, stated_at desc, id desc limit 1), ''),
               (select (said ->> 'petugas')::uuid
                from (select * from registry.entry_standing one where one.family = any (line.read) offset 0) entry
                where entry.kind = 'pasangan' and entry.edition = line.edition
                  and entry.withdrawn is null and happened_on <= $2
                  and said ->> 'petugas' ~ '^[0-9a-f-]{36}$' and coalesce(said ->> 'peran', 'mentor') = 'mentor'
                  and (happened_until is null or happened_until >= $2)
                order by happened_on desc, stated_at desc, id desc limit 1),
               line.read_under
        from line
        join registry.family on family.id = line.shown
        left join lateral (
            select happened_on
            from (select * from registry.entry_standing one where one.family = any (line.read) offset 0) entry
            where line.cohort <> '' and entry.kind = 'keluar'
              and entry.edition = line.edition and entry.withdrawn is null and happened_on <= $2
            order by happened_on limit 1) gone on true
        on conflict (edition, family) do update set
            name = excluded.name, masked = excluded.masked, place = excluded.place, incubator = excluded.incubator,
            cohort = excluded.cohort, state = excluded.state, standing = excluded.standing, since = excluded.since,
            pkh_status = excluded.pkh_status, stage = excluded.stage, mentor = excluded.mentor,
            read_under = excluded.read_under
        where (listing.name, listing.masked, listing.place, listing.incubator, listing.cohort, listing.state,
               listing.since, listing.pkh_status, listing.stage, listing.mentor, listing.read_under)
            is distinct from
              (excluded.name, excluded.masked, excluded.place, excluded.incubator, excluded.cohort, excluded.state,
               excluded.since, excluded.pkh_status, excluded.stage, excluded.mentor, excluded.read_under)
    $lines$ using touched, today;
    get diagnostics written = row_count;
    return written;
end
$$;
comment on function registry.keep_lines(uuid[], date) is
    'Writes the lines of these families anew as of a day, and of those merged with them; of all families where null is given. Answers how many lines changed.';
revoke all on function registry.keep_lines(uuid[], date) from public;
grant execute on function registry.keep_lines(uuid[], date) to prokus_aplikasi;

-- A line that is read under another gives way to it where whoever searches sees that one.
create or replace function registry.listed_like(words text, wanted_edition int, names text[], wanted text[], after_sort text,
                                     after_family uuid, backwards boolean, most int) returns setof uuid
    language plpgsql stable security definer
    set search_path = registry, access, public, pg_temp
as $$
declare
    conditions text := '';
    way text := case when backwards then ' desc' else '' end;
    -- Those who begin with the words are found by one stretch of the index, and are those most people mean. Among names in
    -- order they stand together, so looking for "siti" from the front would read three quarters of a million others first.
    begins text := format('sort >= %1$L and sort < %2$L', lower(words), lower(words) || chr(1114111));
    holds text := format('sort like %L and not (%s)', '%' || lower(words) || '%', begins);
    after_begins boolean := after_sort collate "C" >= lower(words) collate "C"
                            and after_sort collate "C" < (lower(words) || chr(1114111)) collate "C";
    part text;
    after_part text := case when after_begins then begins else holds end;
    reached boolean := after_family is null;
    further int := most;
    found int;
begin
    for i in 1 .. coalesce(array_length(names, 1), 0) loop
        if names[i] not in ('province', 'regency', 'district', 'incubator', 'mentor', 'standing', 'pkh_status', 'stage', 'cohort') then
            raise exception 'the list is not narrowed by %', names[i];
        end if;
        conditions := conditions || format(' and %I = %L', names[i], wanted[i]);
    end loop;
    foreach part in array case when backwards then array[holds, begins] else array[begins, holds] end loop
        if not reached and part <> after_part then
            continue;
        end if;
        return query execute format(
            'select family from registry.listing where edition = %L and %s%s'
            || case when reached then '' else format(' and (sort, family) %s (%L, %L::uuid)',
                                                     case when backwards then '<' else '>' end, after_sort, after_family) end
            || ' and ((select access.sees_everything()) or (select access.scope()) && access.keys(place, incubator))'
            || ' and (read_under is null or (select count(*) from registry.listing front'
            || ' where front.edition = listing.edition and front.family = listing.read_under'
            || ' and ((select access.sees_everything())'
            || ' or (select access.scope()) && access.keys(front.place, front.incubator))) = 0)'
            || ' order by sort%s, family%s limit %L',
            wanted_edition, part, conditions, way, way, further);
        get diagnostics found = row_count;
        further := further - found;
        reached := true;
        exit when further <= 0;
    end loop;
end
$$;
comment on function registry.listed_like(text, int, text[], text[], text, uuid, boolean, int) is
    'Families of an edition whose name holds these words, those that begin with them first, narrowed by columns of the list, by name and after a line, within the scope of whoever asks. Signs that LIKE takes for wildcards must have been taken out.';

-- What was merged before lists knew of it.
select registry.keep_lines(array(select family from registry.merged_among(null)),
                           (now() at time zone 'Asia/Jakarta')::date);
