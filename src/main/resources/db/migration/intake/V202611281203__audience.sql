-- Who sees a row that stands, and the notes on it, is asked with every row; so it is written down with them.
alter table intake.standing_row add audience int;
comment on column intake.standing_row.audience is 'Who sees it: in access.audience. Follows from its place and its incubator alone.';
create trigger own_audience before insert or update on intake.standing_row
    for each row execute function access.set_audience();
update intake.standing_row set audience = null;
alter table intake.standing_row alter audience set not null;
drop policy within_scope on intake.standing_row;
create policy within_scope on intake.standing_row using (
    (select access.sees_everything())
    or exists (select from access.audience a where a.id = standing_row.audience and (select access.scope()) && a.keys));

alter table intake.standing_note add audience int;
comment on column intake.standing_note.audience is 'Who sees it: in access.audience. Follows from its place and its incubator alone.';
create trigger own_audience before insert or update on intake.standing_note
    for each row execute function access.set_audience();
update intake.standing_note set audience = null;
alter table intake.standing_note alter audience set not null;
drop policy within_scope on intake.standing_note;
create policy within_scope on intake.standing_note using (
    (select access.sees_everything())
    or exists (select from access.audience a where a.id = standing_note.audience and (select access.scope()) && a.keys));
