-- A small scope's indicators are counted from the lines of all families, each asked who sees it; so it is written down with them.
grant select on access.audience to prokus_rumus;

alter table indicator.family add audience int;
comment on column indicator.family.audience is 'Who sees it: in access.audience. Follows from its place and its incubator alone.';
create trigger own_audience before insert or update on indicator.family
    for each row execute function access.set_audience_of_place();
update indicator.family set audience = null;
alter table indicator.family alter audience set not null;
drop policy within_scope on indicator.family;
create policy within_scope on indicator.family using (
    (select access.sees_everything())
    or exists (select from access.audience a where a.id = family.audience and (select access.scope()) && a.keys));

alter table indicator.family_round add audience int;
comment on column indicator.family_round.audience is 'Who sees it: in access.audience. Follows from its place and its incubator alone.';
create trigger own_audience before insert or update on indicator.family_round
    for each row execute function access.set_audience_of_place();
update indicator.family_round set audience = null;
alter table indicator.family_round alter audience set not null;
drop policy within_scope on indicator.family_round;
create policy within_scope on indicator.family_round using (
    (select access.sees_everything())
    or exists (select from access.audience a where a.id = family_round.audience and (select access.scope()) && a.keys));
