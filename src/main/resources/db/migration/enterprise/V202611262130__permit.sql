create schema enterprise;
comment on schema enterprise is 'The businesses that families run.';

create table enterprise.permit (
    family   uuid not null,
    thing    uuid not null,
    kind     text not null check (kind in ('nib', 'pirt', 'halal')),
    number   text not null,
    last_day date not null,
    primary key (family, thing)
);
create index permit_last_day on enterprise.permit (last_day, thing);
comment on table enterprise.permit is 'Papers of businesses that come to an end, for the list of what is to be renewed. Follows from registry.entry_standing alone, in the same transaction.';
comment on column enterprise.permit.family is 'Whose.';
comment on column enterprise.permit.thing is 'The thing of the entry (izin-usaha) that counts.';
comment on column enterprise.permit.kind is 'nib, pirt or halal.';
comment on column enterprise.permit.number is 'As it was typed.';
comment on column enterprise.permit.last_day is 'The last day on which it holds: as told, or read from a P-IRT number.';

alter table enterprise.permit enable row level security;
create policy within_scope on enterprise.permit using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = permit.family));
