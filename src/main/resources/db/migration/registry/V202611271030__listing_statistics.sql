create function registry.look_at_families() returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    analyze registry.family, registry.identity, registry.enrolment, registry.enrolment_event, registry.entry_standing,
            registry.listing;
end
$$;
comment on function registry.look_at_families() is
    'Where thousands have come: until the database has looked at them, it reads and sorts all of them for each page of the list.';
revoke all on function registry.look_at_families() from public;
grant execute on function registry.look_at_families() to prokus_aplikasi;
