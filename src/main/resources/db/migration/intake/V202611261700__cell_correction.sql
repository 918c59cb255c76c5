create table intake.cell_correction (
    id          uuid             primary key,
    edition     int              not null,
    row_id      uuid             not null,
    incubator   text             not null,
    regency     text collate "C" not null,
    field       text collate "C" not null,
    before      text             not null,
    after       text             not null,
    reason      text             not null check (reason <> ''),
    cause       text             not null,
    proposed_by text             not null,
    accepted_by text             not null check (accepted_by <> proposed_by),
    accepted_at timestamptz      not null
);
create index cell_correction_edition on intake.cell_correction (edition, id);
create index cell_correction_row on intake.cell_correction (row_id, id);
comment on table intake.cell_correction is 'Another value for one cell, proposed by one person and accepted by another. What was received stays as it is; the figures take this value as long as the cell says what it said.';
comment on column intake.cell_correction.id is 'UUIDv7, made by the programme.';
comment on column intake.cell_correction.edition is 'The programme year.';
comment on column intake.cell_correction.row_id is 'The row, known through all versions of its file.';
comment on column intake.cell_correction.incubator is 'Whose file it is in.';
comment on column intake.cell_correction.regency is 'Kemendagri code of four digits of the regency of registration; empty where not known.';
comment on column intake.cell_correction.field is 'The code of what the cell is about; never a number or name of a person.';
comment on column intake.cell_correction.before is 'The value, normalised, as it stood; another version of the file that says otherwise ends the correction.';
comment on column intake.cell_correction.after is 'The value, normalised, that counts instead; empty where the value is taken out.';
comment on column intake.cell_correction.reason is 'Why, in the words of who proposed it.';
comment on column intake.cell_correction.cause is 'What brought it up: "sanggahan:" and its id.';
comment on column intake.cell_correction.proposed_by is 'Who proposed it.';
comment on column intake.cell_correction.accepted_by is 'Who accepted it; never who proposed it.';
comment on column intake.cell_correction.accepted_at is 'When.';

create table intake.cell_correction_withdrawal (
    correction   uuid        primary key references intake.cell_correction,
    reason       text        not null check (reason <> ''),
    withdrawn_by text        not null,
    withdrawn_at timestamptz not null
);
comment on table intake.cell_correction_withdrawal is 'A correction that was taken back; the cell counts as received again.';
comment on column intake.cell_correction_withdrawal.correction is 'Which.';
comment on column intake.cell_correction_withdrawal.reason is 'Why.';
comment on column intake.cell_correction_withdrawal.withdrawn_by is 'Who.';
comment on column intake.cell_correction_withdrawal.withdrawn_at is 'When.';

alter table intake.cell_correction enable row level security;
create policy within_scope on intake.cell_correction using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys('', incubator)
    or (select access.scope()) && access.keys(regency, ''));
alter table intake.cell_correction_withdrawal enable row level security;
create policy within_scope on intake.cell_correction_withdrawal using (
    (select access.sees_everything()) or exists (select from intake.cell_correction c where c.id = correction));
