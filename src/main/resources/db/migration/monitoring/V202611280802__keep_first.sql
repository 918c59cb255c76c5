-- What phones send at one moment is kept by one call, a transaction by itself: a phone waits for one way to PostgreSQL and
-- back instead of three. It is kept whatever the scope, and says of each whose it is, where that family is in its sender's.
create function monitoring.keep(
        ids uuid[], forms text[], versions text[], instances text[], roots text[], corrected text[], digests text[],
        contents bytea[], devices uuid[], accounts text[], scopes text[], families uuid[], received timestamptz[],
        whole boolean[], states text[])
    returns table (kept uuid, whose uuid)
    language plpgsql volatile security definer
    set search_path = monitoring, registry, public, pg_temp
as $$
begin
    return query
        insert into monitoring.submission
            (id, form, version, instance, root_instance, deprecated, sha256, bytes, device, account, family,
             received_at, complete, state)
        select came.one, came.of_form, came.of_version, came.own, came.root, came.before, came.digest, came.content,
               came.phone, came.sender, case when registry.seen_in(came.scope, came.asked) then came.asked end,
               came.at, came.everything, came.how
        from unnest(ids, forms, versions, instances, roots, corrected, digests, contents, devices, accounts, scopes,
                    families, received, whole, states)
             as came (one, of_form, of_version, own, root, before, digest, content, phone, sender, scope, asked, at,
                      everything, how)
        on conflict (form, instance) where state <> 'VARIAN' do nothing
        returning id, family;
end
$$;
comment on function monitoring.keep is
    'Keeps submissions as they came. Not told of are those of which another with that instance was there before; a VARIAN never is one of those.';
revoke all on function monitoring.keep from public;
grant execute on function monitoring.keep to prokus_aplikasi;
