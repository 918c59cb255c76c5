-- Under the policy each of thousands of events asks anew whether its family may be seen. This function tells the families
-- of whoever asks first, once, by the rule of the policies on enrolment and candidacy.
create function registry.events_by_kind(wanted_edition int) returns table (kind text, events int)
    language sql stable security definer
    set search_path = registry, access, public, pg_temp
as $$
    select entry.kind, count(*)::int
    from registry.entry_standing entry
    where entry.edition = wanted_edition and entry.withdrawn is null
        and (access.sees_everything() or entry.family in (
            select e.family from registry.enrolment e
            where access.scope() && access.keys(coalesce(nullif(e.district, ''), e.regency), e.incubator)
            union
            select c.family from registry.candidacy c
            where access.scope() && access.keys(coalesce(nullif(c.district, ''), c.regency), c.incubator)))
    group by entry.kind;
$$;
comment on function registry.events_by_kind(int) is
    'How many events of each kind count in an edition, of families within the scope of whoever asks.';
revoke all on function registry.events_by_kind(int) from public;
grant execute on function registry.events_by_kind(int) to prokus_aplikasi;
