create schema place;
comment on schema place is 'Where things happen. Provinces, regencies and districts ship with the programme; only what must be loaded is kept here.';

create table place.village_list (
    id         uuid        primary key,
    basis      text        not null check (basis <> ''),
    valid_from date        not null,
    villages   int         not null check (villages > 0),
    loaded_at  timestamptz not null,
    loaded_by  text        not null
);
comment on table place.village_list is 'A list of all desa and kelurahan that was loaded. The one that is valid from the latest day counts, of those of one day the one loaded last; the others stay.';
comment on column place.village_list.id is 'UUIDv7, made by the programme.';
comment on column place.village_list.basis is 'The regulation the list comes from, as it was typed in.';
comment on column place.village_list.valid_from is 'From which day the list is valid.';
comment on column place.village_list.villages is 'How many desa and kelurahan stand in it.';
comment on column place.village_list.loaded_at is 'When it was loaded.';
comment on column place.village_list.loaded_by is 'The account''s name.';

create table place.village (
    list uuid             not null references place.village_list,
    code text collate "C" not null check (code ~ '^\d{10}$'),
    name text             not null check (name <> ''),
    key  text collate "C" not null,
    primary key (list, code)
);
create index village_key on place.village (list, key);
create index village_key_backwards on place.village (list, reverse(key));
comment on table place.village is 'A desa or kelurahan of one list. It has no BPS code: no list at hand pairs the two systems on this level.';
comment on column place.village.list is 'The list it stands in.';
comment on column place.village.code is 'Kemendagri digits without dots.';
comment on column place.village.name is 'As the list writes it.';
comment on column place.village.key is 'Letters and digits of the name in capitals, for comparing.';
