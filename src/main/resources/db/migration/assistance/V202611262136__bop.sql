create table assistance.bop_agreement (
    id         uuid          primary key,
    edition    int           not null,
    incubator  text          not null check (incubator <> ''),
    number     text          not null check (number <> ''),
    signed_on  date          not null,
    amount     numeric(15,2) not null check (amount > 0),
    note       text          not null,
    made_at    timestamptz   not null,
    made_by    text          not null,
    unique (edition, number)
);
create index bop_agreement_edition on assistance.bop_agreement (edition, incubator);
comment on table assistance.bop_agreement is 'Operational aid (BOP) promised to an incubator by agreement (PKS). Never added to what families are given.';
comment on column assistance.bop_agreement.id is 'UUIDv7, made by the programme.';
comment on column assistance.bop_agreement.edition is 'The programme year.';
comment on column assistance.bop_agreement.incubator is 'As the roster names it; decides who may see it.';
comment on column assistance.bop_agreement.number is 'The number of the PKS.';
comment on column assistance.bop_agreement.signed_on is 'The day of the PKS.';
comment on column assistance.bop_agreement.amount is 'Rupiah in all.';
comment on column assistance.bop_agreement.note is 'What people should know about it; may be empty.';
comment on column assistance.bop_agreement.made_at is 'When it was recorded.';
comment on column assistance.bop_agreement.made_by is 'Who recorded it: an account''s name.';

create table assistance.bop_tranche (
    id        uuid          primary key,
    agreement uuid          not null references assistance.bop_agreement,
    amount    numeric(15,2) not null check (amount > 0),
    paid_on   date          not null,
    proof     text          not null check (proof <> ''),
    made_at   timestamptz   not null,
    made_by   text          not null,
    unique (agreement, proof)
);
comment on table assistance.bop_tranche is 'A tranche of BOP that was paid.';
comment on column assistance.bop_tranche.id is 'UUIDv7, made by the programme.';
comment on column assistance.bop_tranche.agreement is 'Of which agreement.';
comment on column assistance.bop_tranche.amount is 'Rupiah.';
comment on column assistance.bop_tranche.paid_on is 'The day on which it was paid.';
comment on column assistance.bop_tranche.proof is 'The number of the proof (SP2D, kuitansi).';
comment on column assistance.bop_tranche.made_at is 'When it was recorded.';
comment on column assistance.bop_tranche.made_by is 'Who recorded it: an account''s name.';

create table assistance.bop_report (
    id          uuid          primary key,
    agreement   uuid          not null references assistance.bop_agreement,
    kind        text          not null check (kind in ('kemajuan', 'akhir')),
    received_on date          not null,
    spent       numeric(15,2) not null check (spent >= 0),
    number      text          not null,
    made_at     timestamptz   not null,
    made_by     text          not null
);
create index bop_report_agreement on assistance.bop_report (agreement);
comment on table assistance.bop_report is 'A report on the use of BOP that was received.';
comment on column assistance.bop_report.id is 'UUIDv7, made by the programme.';
comment on column assistance.bop_report.agreement is 'Of which agreement.';
comment on column assistance.bop_report.kind is 'kemajuan (progress) or akhir (final).';
comment on column assistance.bop_report.received_on is 'The day on which it came in.';
comment on column assistance.bop_report.spent is 'Rupiah spent so far, as the report says.';
comment on column assistance.bop_report.number is 'The number of its letter; may be empty.';
comment on column assistance.bop_report.made_at is 'When it was recorded.';
comment on column assistance.bop_report.made_by is 'Who recorded it: an account''s name.';

alter table assistance.bop_agreement enable row level security;
create policy within_scope on assistance.bop_agreement using (
    (select access.sees_everything()) or (select access.scope()) && access.keys('', incubator));
alter table assistance.bop_tranche enable row level security;
create policy within_scope on assistance.bop_tranche using (
    (select access.sees_everything())
    or exists (select from assistance.bop_agreement a where a.id = bop_tranche.agreement));
alter table assistance.bop_report enable row level security;
create policy within_scope on assistance.bop_report using (
    (select access.sees_everything())
    or exists (select from assistance.bop_agreement a where a.id = bop_report.agreement));
