-- A family is seen by whoever has its kecamatan, kabupaten or province, and by the incubator that walks with it.
create extension if not exists pg_trgm schema public;

alter table registry.list enable row level security;
create policy within_scope on registry.list using ((select access.sees_everything()));
alter table registry.list_setting enable row level security;
create policy within_scope on registry.list_setting using ((select access.sees_everything()));
alter table registry.list_left_out enable row level security;
create policy within_scope on registry.list_left_out using ((select access.sees_everything()));

alter table registry.enrolment enable row level security;
create policy within_scope on registry.enrolment using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys(coalesce(nullif(district, ''), regency), incubator));

alter table registry.family enable row level security;
create policy within_scope on registry.family using (
    (select access.sees_everything()) or exists (select from registry.enrolment e where e.family = family.id));
-- Who is being registered has no place on a list yet.
create policy being_registered on registry.family for insert with check (
    (select access.sees_everything()) or (select access.scope()) && access.keys(regency, incubator));

alter table registry.identity enable row level security;
create policy within_scope on registry.identity using (
    (select access.sees_everything()) or exists (select from registry.enrolment e where e.family = identity.family));

alter table registry.enrolment_event enable row level security;
create policy within_scope on registry.enrolment_event using (
    (select access.sees_everything()) or exists (select from registry.enrolment e where e.id = enrolment));

alter table registry.payment enable row level security;
create policy within_scope on registry.payment using (
    (select access.sees_everything()) or exists (select from registry.enrolment e where e.id = enrolment));

-- Under a policy a search by similarity reads every row, because its operators are not leakproof. This function reads by
-- the index first and applies the scope itself.
create index family_name_trigram on registry.family using gin (lower(name) gin_trgm_ops);

create function registry.named_like(words text, wanted_edition int) returns table (enrolment uuid)
    language sql stable parallel safe security definer
    set search_path = registry, access, public, pg_temp
as $$
    select e.id
    from registry.family f
    join registry.enrolment e on e.family = f.id and e.edition = wanted_edition
    where lower(f.name) like '%' || lower(words) || '%'
        and (access.sees_everything()
            or access.scope() && access.keys(coalesce(nullif(e.district, ''), e.regency), e.incubator));
$$;
comment on function registry.named_like(text, int) is
    'Places on the lists of an edition whose family''s name holds these words, within the scope of whoever asks. Signs that LIKE takes for wildcards must have been taken out.';
revoke all on function registry.named_like(text, int) from public;
grant execute on function registry.named_like(text, int) to prokus_aplikasi;

-- Without this a list that has just been set is read by kind, all of it for each family, until statistics are there.
create index identity_of_family on registry.identity (family, kind) where valid_to is null;
