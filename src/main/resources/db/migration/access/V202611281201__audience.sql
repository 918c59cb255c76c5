-- A page asks of thousands of rows who may see them. To make the eight keys of each anew is dear, and to keep them beside
-- each row is dearer at ten million families; there are few different sets of them, and a row bears the number of its own.
create table access.audience (
    id   int    generated always as identity primary key,
    keys text[] not null,
    -- A B-tree refuses a long key, and a family of many programme years in many places has one.
    exclude using hash (keys with =)
);
create index audience_keys on access.audience using gin (keys);
comment on table access.audience is
    'The different sets of keys under which rows are seen. Lines are added, never changed. A table gets its part in it by access.bear_audience.';
comment on column access.audience.id is 'What rows bear.';
comment on column access.audience.keys is 'As access.keys makes them, of one place and partner or of several; each once, sorted.';

create function access.audience_of(asked text[]) returns int
    language plpgsql volatile security definer
    set search_path = access, pg_temp
as $$
declare
    sorted text[] := array(select distinct key collate "C" from unnest(asked) key where key is not null order by 1);
    known int;
begin
    select id into known from access.audience where keys = sorted;
    if known is null then
        -- Two who add in turns what the other adds too would wait for each other for ever.
        perform pg_advisory_xact_lock('access.audience'::regclass::bigint);
        select id into known from access.audience where keys = sorted;
        if known is null then
            insert into access.audience (keys) values (sorted) returning id into known;
        end if;
    end if;
    return known;
end
$$;
comment on function access.audience_of(text[]) is 'The number of a set of keys, kept from now on where it was not known.';
revoke all on function access.audience_of(text[]) from public;

create function access.joint_audience(several int[]) returns int
    language sql volatile security definer
    set search_path = access, pg_temp
    return case cardinality(several)
        when 0 then null
        when 1 then several[1]
        else access.audience_of(array(select unnest(keys) from access.audience where id = any(several)))
    end;
comment on function access.joint_audience(int[]) is 'Whoever belongs to one of these audiences or more; null, whom nobody sees, of none.';
revoke all on function access.joint_audience(int[]) from public;

create function access.set_audience() returns trigger
    language plpgsql security definer
    set search_path = access, pg_temp
as $$
begin
    if tg_argv[0] = 'place' then
        new.audience := access.audience_of(access.keys(new.place, new.incubator));
    else
        new.audience := access.audience_of(access.keys(coalesce(nullif(new.district, ''), new.regency), new.incubator));
    end if;
    return new;
end
$$;
comment on function access.set_audience() is
    'Trigger: writes down who sees a row; its argument says whether the row tells its "place" or its "district" and regency.';

create function access.show_to_audience(bearer regclass) returns void
    language plpgsql volatile
    set search_path = access, pg_temp
as $$
begin
    execute format('drop policy if exists within_scope on %s', bearer);
    execute format(
        'create policy within_scope on %s using ((select access.sees_everything()) or exists ('
        || 'select from access.audience a where a.id = audience and (select access.scope()) && a.keys))', bearer);
end
$$;
comment on function access.show_to_audience(regclass) is 'For migrations: rows of this table are seen by the audience that they bear.';
revoke all on function access.show_to_audience(regclass) from public;

create function access.bear_audience(bearer regclass) returns void
    language plpgsql volatile
    set search_path = access, pg_temp
as $$
declare
    told text := case when exists (select from pg_attribute where attrelid = bearer and attname = 'place' and not attisdropped)
                      then 'place' else 'district' end;
begin
    execute format('alter table %s add audience int', bearer);
    execute format('comment on column %s.audience is %L', bearer,
                   'Who sees it: in access.audience. Follows from its place and its incubator alone.');
    execute format('create trigger own_audience before insert or update on %s for each row execute function access.set_audience(%L)',
                   bearer, told);
    -- The trigger writes it down of what is there already.
    execute format('update %s set audience = null', bearer);
    execute format('alter table %s alter audience set not null', bearer);
    perform access.show_to_audience(bearer);
end
$$;
comment on function access.bear_audience(regclass) is
    'For migrations: a table of rows that each have one place and one incubator writes down who sees each, and shows it to them. Of those columns it needs incubator, and place or regency and district.';
revoke all on function access.bear_audience(regclass) from public;
