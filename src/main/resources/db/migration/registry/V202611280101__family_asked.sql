-- Most families were never merged. What asks for them one by one pays for a look into an index, not for a recursion.
create or replace function registry.kept_family(asked uuid) returns uuid
    language plpgsql stable parallel safe
as $$
begin
    if not exists (select from registry.family_merge m where m.merged = asked and m.undone_at is null) then
        return asked;
    end if;
    return (
        with recursive up (id, step) as (
            select asked, 0
            union all
            select m.kept, up.step + 1
            from up join registry.family_merge m on m.merged = up.id and m.undone_at is null
            where up.step < 20)
        select id from up order by step desc limit 1);
end
$$;

create or replace function registry.one_family(asked uuid) returns setof uuid
    language plpgsql stable parallel safe rows 2
as $$
begin
    if not exists (select from registry.family_merge m where asked in (m.merged, m.kept) and m.undone_at is null) then
        return next asked;
        return;
    end if;
    return query
        with recursive down (id) as (
            select registry.kept_family(asked)
            union
            select m.merged from down join registry.family_merge m on m.kept = down.id and m.undone_at is null)
        select down.id from down;
end
$$;

-- Asked within work that sees everything, of somebody who does not: one question instead of a transaction of its own.
create function registry.seen_in(scope text, asked uuid) returns boolean
    language plpgsql volatile
as $$
declare
    former text := current_setting('prokus.scope', true);
    seen boolean;
begin
    perform set_config('prokus.scope', scope, true);
    seen := exists (select from registry.family where family.id = asked);
    perform set_config('prokus.scope', coalesce(former, ''), true);
    return seen;
end
$$;
comment on function registry.seen_in(text, uuid) is
    'Whether a family is seen in another scope than that of the present transaction, which stays as it is. The scope as access.scope() reads it, one key a line.';
