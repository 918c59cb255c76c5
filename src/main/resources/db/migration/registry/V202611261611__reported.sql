-- Whether a family on the SK is reported says nothing of where: a place must not take a family for missing only because it
-- may not see the row, which lies elsewhere.
create table registry.enrolment_reported (
    enrolment uuid primary key references registry.enrolment,
    edition   int  not null,
    regency   text not null,
    district  text not null,
    incubator text not null
);
comment on table registry.enrolment_reported is 'The places on the SK whose family is reported now, wherever, written anew whenever the figures of the edition are made.';
comment on column registry.enrolment_reported.enrolment is 'The place.';
comment on column registry.enrolment_reported.edition is 'The programme year, as in the enrolment.';
comment on column registry.enrolment_reported.regency is 'As in the enrolment; it decides who may see the line, without a look at the enrolment for each of thousands.';
comment on column registry.enrolment_reported.district is 'As in the enrolment.';
comment on column registry.enrolment_reported.incubator is 'As in the enrolment.';
alter table registry.enrolment_reported enable row level security;
create policy within_scope on registry.enrolment_reported using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys(coalesce(nullif(district, ''), regency), incubator));
