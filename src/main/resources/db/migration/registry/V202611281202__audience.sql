-- Who sees an enrolment, a candidacy or a line of the list follows from its place and its incubator; who sees a family, from
-- all of its enrolments and candidacies. It is written down when those change, which is seldom, and read with every row.
select access.bear_audience('registry.enrolment');
select access.bear_audience('registry.candidacy');
select access.bear_audience('registry.listing');
alter table registry.family add audience int;
comment on column registry.family.audience is
    'Who sees it: in access.audience. Follows from its enrolments and candidacies alone; empty where it has none.';

create function registry.set_family_audience(families uuid[]) returns void
    language plpgsql volatile security definer
    set search_path = registry, pg_temp
as $$
begin
    -- Whoever enrols the same family at the same moment comes after us and reads what we wrote.
    perform from registry.family where id = any (families) order by id for no key update;
    update registry.family set audience = told.audience
    from (
        select asked.family,
               access.joint_audience(array_agg(distinct place.audience) filter (where place.audience is not null)) as audience
        from unnest(families) asked(family)
        left join (select family, audience from registry.enrolment
                   union all
                   select family, audience from registry.candidacy) place on place.family = asked.family
        group by asked.family) told
    where family.id = told.family and family.audience is distinct from told.audience;
end
$$;
comment on function registry.set_family_audience(uuid[]) is 'Writes down who sees these families.';
revoke all on function registry.set_family_audience(uuid[]) from public;

create function registry.tell_family() returns trigger
    language plpgsql security definer
    set search_path = registry, pg_temp
as $$
begin
    case tg_op
        when 'INSERT' then
            perform registry.set_family_audience(array(select distinct family from came));
        when 'DELETE' then
            perform registry.set_family_audience(array(select distinct family from went));
        else
            -- What only changes its state is seen by the same people.
            perform registry.set_family_audience(array(
                select family from ((select id, family, audience from went except select id, family, audience from came)
                                    union
                                    (select id, family, audience from came except select id, family, audience from went)) moved));
    end case;
    return null;
end
$$;
comment on function registry.tell_family() is 'Trigger: who sees a family follows what happened to its enrolments and candidacies.';

do $$
declare
    place text;
begin
    foreach place in array array['registry.enrolment', 'registry.candidacy'] loop
        execute format('create trigger family_audience_came after insert on %s
            referencing new table as came for each statement execute function registry.tell_family()', place);
        execute format('create trigger family_audience_moved after update on %s
            referencing old table as went new table as came for each statement execute function registry.tell_family()', place);
        execute format('create trigger family_audience_went after delete on %s
            referencing old table as went for each statement execute function registry.tell_family()', place);
    end loop;
end
$$;
select registry.set_family_audience(array(select id from registry.family));
select access.show_to_audience('registry.family');

drop policy within_scope on registry.identity;
create policy within_scope on registry.identity using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = identity.family));

create or replace function registry.seen_in(scope text, asked uuid) returns boolean
    language plpgsql stable security definer
    set search_path = registry, access, public, pg_temp
as $$
declare
    mine text[] := string_to_array(scope, chr(10));
begin
    if '*' = any (mine) then
        return exists (select from registry.family f where f.id = asked);
    end if;
    return exists (
        select from registry.family f join access.audience a on a.id = f.audience where f.id = asked and mine && a.keys);
end
$$;
comment on function registry.seen_in(text, uuid) is
    'Whether a family is seen in that scope, whatever the scope of the present transaction. The scope as access.scope() reads it, one key a line.';

-- It told the families of whoever asks first, since the policy was dear for each event; now the policy does so itself.
drop function registry.events_by_kind(int);
