-- A family that was merged is also known by its other name. So its line gives way to the one under which it is read only
-- where that one is found by the same words; its own page is that family's.
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
            || ' and front.sort like %L'
            || ' and ((select access.sees_everything())'
            || ' or (select access.scope()) && access.keys(front.place, front.incubator))) = 0)'
            || ' order by sort%s, family%s limit %L',
            wanted_edition, part, conditions, '%' || lower(words) || '%', way, way, further);
        get diagnostics found = row_count;
        further := further - found;
        reached := true;
        exit when further <= 0;
    end loop;
end
$$;
comment on function registry.listed_like(text, int, text[], text[], text, uuid, boolean, int) is
    'Families of an edition whose name holds these words, those that begin with them first, narrowed by columns of the list, by name and after a line, within the scope of whoever asks. Signs that LIKE takes for wildcards must have been taken out.';
