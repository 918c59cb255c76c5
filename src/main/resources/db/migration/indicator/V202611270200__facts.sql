-- What indicators are made from, in typed columns: a line for each family in an edition and for each of its rounds. They
-- follow from the log of events and the lists of SK alone, and change in the transaction that changes those.
create schema indicator;
comment on schema indicator is 'Figures: the facts they are made from, the formulas, and roll-ups that are kept up with every write.';

create table indicator.family (
    edition        int     not null,
    family         uuid    not null,
    place          text collate "C"    not null,
    regency        text collate "C"    not null generated always as (left(place, 4)) stored,
    incubator      text collate "C"    not null,
    participant    text collate "C"    not null,
    sex            text collate "C"    not null,
    cluster        text collate "C"    not null,
    stage          text collate "C"    not null,
    pkh_status     text collate "C"    not null,
    standing       text collate "C"    not null,
    left_for       text collate "C"    not null,
    reported       boolean not null,
    approved       boolean not null,
    decreed        numeric(15,2) not null,
    paid           numeric(15,2) not null,
    used           numeric(15,2) not null,
    sessions       int     not null,
    missed         int     not null,
    visits         int     not null,
    trainings      int     not null,
    absences       int     not null,
    partnerships   int     not null,
    tasks          int     not null,
    tasks_done     int     not null,
    planned        boolean not null,
    nib            boolean,
    pirt           boolean,
    halal          boolean,
    brand          boolean,
    packaging      boolean,
    food_safety    boolean,
    credit         numeric(15,2) not null,
    primary key (family, edition)
);
create index family_edition on indicator.family (edition, regency);
comment on table indicator.family is 'A family on an SK of an edition, with what it is told apart by and what was done for it. Follows from registry.listing, registry.entry_standing and assistance.balance alone.';
comment on column indicator.family.edition is 'The programme year.';
comment on column indicator.family.family is 'Whose.';
comment on column indicator.family.place is 'Kemendagri digits: kecamatan where known, else kabupaten. Decides who may see it.';
comment on column indicator.family.regency is 'Four digits of the place.';
comment on column indicator.family.incubator is 'Who serves it in that edition. Decides who may see it.';
comment on column indicator.family.participant is 'baru or lanjutan.';
comment on column indicator.family.sex is 'L or P of who stands for the family; empty where not known.';
comment on column indicator.family.cluster is 'What the business belongs to, last told; empty where not known.';
comment on column indicator.family.stage is 'The class of the business: as confirmed last, else as the incubator reported last; empty where neither.';
comment on column indicator.family.pkh_status is 'aktif, graduasi, bukan; empty where nobody said.';
comment on column indicator.family.standing is 'aktif or keluar.';
comment on column indicator.family.left_for is 'Why it left: graduasi, pindah, usaha-tutup …; empty while it has not, or where the SK says it alone.';
comment on column indicator.family.reported is 'Whether anything was reported of its business in that edition.';
comment on column indicator.family.approved is 'Whether what was reported comes from a frozen round, or was approved.';
comment on column indicator.family.decreed is 'Rupiah by the daftar salur.';
comment on column indicator.family.paid is 'Rupiah received in all.';
comment on column indicator.family.used is 'Rupiah told as used.';
comment on column indicator.family.sessions is 'Mentor''s sessions held.';
comment on column indicator.family.missed is 'Sessions and visits that did not take place.';
comment on column indicator.family.visits is 'Companion''s visits made.';
comment on column indicator.family.trainings is 'Trainings and other events attended.';
comment on column indicator.family.absences is 'Events at which it was expected and did not come.';
comment on column indicator.family.partnerships is 'Partners of the business.';
comment on column indicator.family.tasks is 'Homework given.';
comment on column indicator.family.tasks_done is 'Homework done.';
comment on column indicator.family.planned is 'Whether it has a business plan with budget.';
comment on column indicator.family.nib is 'Whether it holds a NIB: recorded with its number, or reported. Empty where nobody said.';
comment on column indicator.family.pirt is 'Whether it holds a P-IRT. Empty where nobody said.';
comment on column indicator.family.halal is 'Whether it holds a halal certificate. Empty where nobody said.';
comment on column indicator.family.brand is 'Whether its products carry a brand. Empty where nobody said.';
comment on column indicator.family.packaging is 'Whether they are packaged. Empty where nobody said.';
comment on column indicator.family.food_safety is 'Whether safe ingredients are in use. Empty where nobody said.';
comment on column indicator.family.credit is 'Rupiah of loans recorded or reported, up to that edition.';

create table indicator.family_round (
    edition       int     not null,
    family        uuid    not null,
    round         text collate "C"    not null check (round ~ '^(awal|akhir|\d{4}-\d{2})$'),
    place         text collate "C"    not null,
    incubator     text collate "C"    not null,
    reported_on   date,
    approved      boolean not null,
    closed        boolean not null,
    turnover      numeric(15,2),
    costs         numeric(15,2),
    profit        numeric(15,2),
    savings       numeric(15,2),
    income        numeric(15,2),
    household     int,
    workers       int,
    paid_workers  int,
    women_workers int,
    outlets       int,
    channels      int,
    online        boolean,
    bookkeeping   boolean,
    stage         text collate "C"    not null,
    sessions      int     not null,
    visits        int     not null,
    primary key (family, edition, round)
);
create index family_round_round on indicator.family_round (edition, round);
comment on table indicator.family_round is 'How a family''s business stood in a round or month, as reported last, with the sessions and visits of that month. Empty is not known, never zero. Follows from registry.entry_standing alone.';
comment on column indicator.family_round.edition is 'The programme year.';
comment on column indicator.family_round.family is 'Whose.';
comment on column indicator.family_round.round is 'awal, akhir, or a month: 2021-08.';
comment on column indicator.family_round.place is 'As in indicator.family. Decides who may see it.';
comment on column indicator.family_round.incubator is 'As in indicator.family. Decides who may see it.';
comment on column indicator.family_round.reported_on is 'The day the report is of; empty where only sessions are known.';
comment on column indicator.family_round.approved is 'Whether the report comes from a frozen round, or was approved.';
comment on column indicator.family_round.closed is 'Whether the business was reported closed.';
comment on column indicator.family_round.turnover is 'Rupiah a month; of a closed business zero where nothing is told.';
comment on column indicator.family_round.costs is 'Rupiah a month.';
comment on column indicator.family_round.profit is 'Rupiah a month; of a closed business zero where nothing is told.';
comment on column indicator.family_round.savings is 'Rupiah.';
comment on column indicator.family_round.income is 'The family''s income in rupiah a month.';
comment on column indicator.family_round.household is 'Members of the household when it was asked.';
comment on column indicator.family_round.workers is 'All who work there; of a closed business zero where nothing is told.';
comment on column indicator.family_round.paid_workers is 'Those paid.';
comment on column indicator.family_round.women_workers is 'Women among them.';
comment on column indicator.family_round.outlets is 'Places it sells at.';
comment on column indicator.family_round.channels is 'Apps and social media it sells through.';
comment on column indicator.family_round.online is 'Whether it sells online.';
comment on column indicator.family_round.bookkeeping is 'Whether books are kept.';
comment on column indicator.family_round.stage is 'The class as reported then; empty where not told.';
comment on column indicator.family_round.sessions is 'Mentor''s sessions held in that month; 0 of awal and akhir.';
comment on column indicator.family_round.visits is 'Companion''s visits made in that month; 0 of awal and akhir.';

alter table indicator.family enable row level security;
create policy within_scope on indicator.family using (
    (select access.sees_everything()) or (select access.scope()) && access.keys(place, incubator));
alter table indicator.family_round enable row level security;
create policy within_scope on indicator.family_round using (
    (select access.sees_everything()) or (select access.scope()) && access.keys(place, incubator));

-- Formulas run as somebody who may read these two tables and nothing else.
do $$
begin
    create role prokus_rumus nologin nosuperuser nocreatedb nocreaterole nobypassrls;
exception
    -- Another database of the same server made it before, perhaps a moment ago.
    when duplicate_object or unique_violation then null;
end
$$;
grant prokus_rumus to current_user;
grant prokus_rumus to prokus_aplikasi;
grant usage on schema indicator, access to prokus_rumus;
grant select on indicator.family, indicator.family_round to prokus_rumus;
