-- What incubators reported is seen by the incubator that sent it and by whoever has its kabupaten.
alter table intake.reading enable row level security;
create policy within_scope on intake.reading using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys('', incubator)
    or exists (select from unnest(regencies) as place where (select access.scope()) && access.keys(place, '')));

alter table intake.column_reading enable row level security;
create policy within_scope on intake.column_reading using (
    (select access.sees_everything()) or exists (select from intake.reading r where r.id = reading));

alter table intake.observation enable row level security;
create policy within_scope on intake.observation using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys(regency, '')
    or exists (
        select from intake.reading r
        where r.id = reading and (select access.scope()) && access.keys('', r.incubator)));

create policy within_scope on intake.identity_number as restrictive using (
    (select access.sees_everything())
    or exists (
        select from intake.reading r
        where r.id = reading and (select access.scope()) && access.keys('', r.incubator)));

-- A row is known by its file, whose other rows may lie in another kabupaten: only the sender opens it.
alter table intake.reported_row enable row level security;
create policy within_scope on intake.reported_row using (
    (select access.sees_everything())
    or exists (
        select from intake.reading r
        where r.file = reported_row.file and (select access.scope()) && access.keys('', r.incubator)));

alter table intake.content enable row level security;
create policy within_scope on intake.content using ((select access.sees_everything()));

alter table intake.note enable row level security;
create policy within_scope on intake.note using (
    (select access.sees_everything()) or (select access.scope()) && access.keys('', incubator));

alter table intake.note_change enable row level security;
create policy within_scope on intake.note_change using (
    (select access.sees_everything()) or exists (select from intake.note n where n.id = note));

alter table intake.note_decision enable row level security;
create policy within_scope on intake.note_decision using (
    (select access.sees_everything()) or exists (select from intake.note n where n.id = note));
