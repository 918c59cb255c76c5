-- The list of families is narrowed, searched and turned over among a million of them. So each family has one line for each
-- edition, with an index for each thing it is narrowed by, in the order of the names.
create table registry.listing (
    edition    int  not null,
    family     uuid not null references registry.family,
    name       text not null,
    sort       text collate "C" not null generated always as (lower(name) collate "C") stored,
    masked     text not null,
    place      text not null check (place ~ '^\d{4}(\d\d)?$'),
    province   text not null generated always as (left(place, 2)) stored,
    regency    text not null generated always as (left(place, 4)) stored,
    district   text not null generated always as (case when length(place) = 6 then place else '' end) stored,
    incubator  text not null,
    cohort     text not null check (cohort in ('', 'NEW', 'CONTINUING')),
    state      text not null,
    standing   text not null check (standing in ('aktif', 'keluar', 'usulan', 'layak', 'tidak_layak', 'ditetapkan', 'dibatalkan')),
    since      date not null,
    pkh_status text not null,
    stage      text not null,
    mentor     uuid,
    primary key (edition, family)
);
create index listing_family on registry.listing (family);
create index listing_name on registry.listing (edition, sort, family);
create index listing_province on registry.listing (edition, province, sort, family);
create index listing_regency on registry.listing (edition, regency, sort, family);
create index listing_district on registry.listing (edition, district, sort, family);
create index listing_incubator on registry.listing (edition, incubator, sort, family);
create index listing_standing on registry.listing (edition, standing, sort, family);
create index listing_pkh on registry.listing (edition, pkh_status, sort, family);
create index listing_stage on registry.listing (edition, stage, sort, family);
create index listing_cohort on registry.listing (edition, cohort, sort, family);
create index listing_mentor on registry.listing (edition, mentor, sort, family) where mentor is not null;
create index listing_trigram on registry.listing using gin (sort gin_trgm_ops);
-- How common a name is decides whether to look it up or to turn the pages.
alter table registry.listing alter sort set statistics 1000;
comment on table registry.listing is 'A line of the list of families for each family and edition, on an SK or proposed. Follows from the other tables alone and is kept up with them.';
comment on column registry.listing.edition is 'The programme year.';
comment on column registry.listing.family is 'The family.';
comment on column registry.listing.name is 'As in registry.family.';
comment on column registry.listing.sort is 'The name in small letters, by which the list is sorted.';
comment on column registry.listing.masked is 'Its NIK with the first and last four digits only; empty where none is known.';
comment on column registry.listing.place is 'Kemendagri code of its kecamatan in that edition, or of its kabupaten where the kecamatan is not known.';
comment on column registry.listing.province is 'Two digits of the place.';
comment on column registry.listing.regency is 'Four digits of the place.';
comment on column registry.listing.district is 'Six digits; empty where the kecamatan is not known.';
comment on column registry.listing.incubator is 'Who serves it in that edition; empty of a candidate where it is not known.';
comment on column registry.listing.cohort is 'NEW or CONTINUING; empty of a candidate.';
comment on column registry.listing.state is 'The kind of its last enrolment event, or of its candidacy in capitals where it is on no SK.';
comment on column registry.listing.standing is 'aktif or keluar of those on an SK, else the state of the candidacy.';
comment on column registry.listing.since is 'The day from which the state holds.';
comment on column registry.listing.pkh_status is 'aktif, graduasi, bukan, or empty where nobody said.';
comment on column registry.listing.stage is 'The stage of its business as confirmed last: pemula, berkembang, maju; empty where none is.';
comment on column registry.listing.mentor is 'Who walks with it now: the person in organisation.person.';

alter table registry.listing enable row level security;
create policy within_scope on registry.listing using (
    (select access.sees_everything()) or (select access.scope()) && access.keys(place, incubator));

-- Under a policy a search by similarity reads every row, because its operators are not leakproof. This function reads by
-- the index first and applies the scope itself; it plans each search by its own words, since a common name and a rare one
-- want different ways.
create function registry.listed_like(words text, wanted_edition int, names text[], wanted text[], after_sort text,
                                     after_family uuid, backwards boolean, most int) returns setof uuid
    language plpgsql stable security definer
    set search_path = registry, access, public, pg_temp
as $$
declare
    conditions text := '';
    way text := case when backwards then ' desc' else '' end;
begin
    for i in 1 .. coalesce(array_length(names, 1), 0) loop
        if names[i] not in ('province', 'regency', 'district', 'incubator', 'mentor', 'standing', 'pkh_status', 'stage', 'cohort') then
            raise exception 'the list is not narrowed by %', names[i];
        end if;
        conditions := conditions || format(' and %I = %L', names[i], wanted[i]);
    end loop;
    if after_family is not null then
        conditions := conditions
            || format(' and (sort, family) %s (%L, %L::uuid)', case when backwards then '<' else '>' end, after_sort, after_family);
    end if;
    return query execute format(
        'select family from registry.listing where edition = %L and sort like %L%s'
        || ' and ((select access.sees_everything()) or (select access.scope()) && access.keys(place, incubator))'
        || ' order by sort%s, family%s limit %L',
        wanted_edition, '%' || lower(words) || '%', conditions, way, way, most);
end
$$;
comment on function registry.listed_like(text, int, text[], text[], text, uuid, boolean, int) is
    'Families of an edition whose name holds these words, narrowed by columns of the list, by name and after a line, within the scope of whoever asks. Signs that LIKE takes for wildcards must have been taken out.';
revoke all on function registry.listed_like(text, int, text[], text[], text, uuid, boolean, int) from public;
grant execute on function registry.listed_like(text, int, text[], text[], text, uuid, boolean, int) to prokus_aplikasi;

drop function registry.named_like(text, int);
