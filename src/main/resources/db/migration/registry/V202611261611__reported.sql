-- Whether a family on the SK is reported says nothing of where: a place must not take a family for missing only because it
-- may not see the row, which lies elsewhere.
create table registry.enrolment_reported (
    enrolment uuid primary key references registry.enrolment,
    edition   int  not null
);
comment on table registry.enrolment_reported is 'The places on the SK whose family is reported now, wherever, written anew whenever the figures of the edition are made.';
comment on column registry.enrolment_reported.enrolment is 'The place.';
comment on column registry.enrolment_reported.edition is 'The programme year, as in the enrolment.';
alter table registry.enrolment_reported enable row level security;
create policy within_scope on registry.enrolment_reported using (
    (select access.sees_everything()) or exists (select from registry.enrolment e where e.id = enrolment));
