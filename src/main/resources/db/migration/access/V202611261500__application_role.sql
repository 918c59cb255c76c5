-- Who works on the tables is neither their owner nor anybody who passes by row-level security.
do $$
begin
    create role prokus_aplikasi nologin nosuperuser nocreatedb nocreaterole nobypassrls;
exception
    -- Another database of the same server made it before, perhaps a moment ago.
    when duplicate_object or unique_violation then null;
end
$$;
grant prokus_aplikasi to current_user;

create function access.scope() returns text[]
    language sql stable parallel safe
    return string_to_array(current_setting('prokus.scope', true), chr(10));
comment on function access.scope() is
    'The keys of what the present transaction may see: "*" all, "35" a province, "3508" a kabupaten, "350801" a kecamatan, "|Name" a partner wherever, "3508|Name" a partner there. Null, which sees nothing, where nobody said.';

create function access.sees_everything() returns boolean
    language sql stable parallel safe
    return coalesce('*' = any(access.scope()), false);
comment on function access.sees_everything() is
    'Whether the present transaction sees the whole country. Policies ask it first, once a statement, so that bulk work pays nothing a row.';

create function access.keys(place text, partner text) returns text[]
    language sql immutable parallel safe
    return array[
        '*', nullif(left(place, 2), ''), nullif(left(place, 4), ''), nullif(left(place, 6), ''),
        nullif('|' || partner, '|'),
        case when place <> '' and partner <> '' then left(place, 2) || '|' || partner end,
        case when place <> '' and partner <> '' then left(place, 4) || '|' || partner end,
        case when place <> '' and partner <> '' then left(place, 6) || '|' || partner end];
comment on function access.keys(text, text) is
    'Every key under which a row of this place (Kemendagri digits, "" where unknown) and this partner (an incubator''s name, "" where none) may be seen. A policy says: using ((select access.sees_everything()) or (select access.scope()) && access.keys(place, partner)).';
