create function registry.look_at_listing() returns void
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    analyze registry.listing;
end
$$;
comment on function registry.look_at_listing() is
    'After thousands of lines have come: until the database has looked at them, each page of the list reads and sorts them all.';
revoke all on function registry.look_at_listing() from public;
grant execute on function registry.look_at_listing() to prokus_aplikasi;
